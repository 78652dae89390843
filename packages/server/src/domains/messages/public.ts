export { startDelivery } from './delivery.ts';
export type { MessageEvent } from './events.ts';
export { findWritten, outbox, type WrittenMessage } from './outbox.ts';
export { type Letter, sendMessage } from './queue.ts';
export { messageResults } from './results.ts';
export { minutesOf } from './sample.ts';
export { carriedBy } from './templates.ts';
export { changeTemplate, isTemplateType, readTemplate } from './written.ts';
