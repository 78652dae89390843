export { beginRequest, findScanned, findWaiting, statusOf, takeConfirmed, ticketOf } from './requests.ts';
