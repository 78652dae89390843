export { beginRequest, findWaiting, statusOf, takeConfirmed, ticketOf } from './requests.ts';
