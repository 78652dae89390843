import * as z from 'zod';
import { EventDefinition, PublishedEvent } from '../entities/event-definition.ts';
import { freeText, text } from '../fields.ts';
import { none, nothing, operation, pageOf, paging } from '../operation.ts';

const eventType = text.describe('What kind of event it is.');
const eventData = z.record(z.string(), z.unknown()).describe('What happened.');

export const events = {
  createEventApp: operation('POST /api/v3/create-event-app', {
    summary: 'Create a source of events of your own.',
    caller: 'management',
    needs: 'event:create',
    input: z.object({
      logo: text.describe('Address of the logo.'),
      name: text.describe('Name for display.'),
      identifier: text.describe('Unique name in addresses.'),
    }),
    output: nothing,
  }),

  listEventApps: operation('GET /api/v3/list-event-apps', {
    summary: 'List the sources of events.',
    caller: 'management',
    needs: 'event:read',
    input: none,
    output: pageOf(
      z.object({
        identifier: z.string().describe('Unique name in addresses.'),
        name: z.string().describe('Name for display.'),
        logo: z.string().describe('Address of the logo.'),
      }),
    ),
  }),

  listEvents: operation('GET /api/v3/list-events', {
    summary: 'List the kinds of events that can be subscribed to.',
    caller: 'management',
    needs: 'event:read',
    input: paging.extend({ app: freeText.optional() }),
    output: pageOf(EventDefinition),
  }),

  defineEvent: operation('POST /api/v3/define-event', {
    summary: 'Define a kind of event of your own.',
    caller: 'management',
    needs: 'event:create',
    input: z.object({ eventDescription: text.describe('What the event tells.'), eventType }),
    output: nothing,
  }),

  verifyEvent: operation('POST /api/v3/pub-event', {
    summary: 'Publish an event to see whether its data fit the definition.',
    caller: 'management',
    needs: 'event:publish',
    input: z.object({ eventType, eventData }),
    output: PublishedEvent,
  }),

  pubUserEvent: operation('POST /api/v3/pub-userEvent', {
    summary: 'Publish an event on behalf of a user.',
    caller: 'management',
    needs: 'event:publish',
    input: z.object({ eventType, eventData }),
    output: PublishedEvent,
  }),

  pub: operation('POST /api/v3/pub-event', {
    summary: 'Publish an event to its subscribers.',
    caller: 'management',
    needs: 'event:publish',
    input: z.object({
      eventType,
      source: text.describe('Where it comes from.'),
      eventData: text.describe('What happened.'),
    }),
    output: z.unknown(),
  }),
};
