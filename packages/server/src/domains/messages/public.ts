export type { MessageEvent } from './events.ts';
export { type Letter, sendMessage } from './queue.ts';
