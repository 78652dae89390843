import * as z from 'zod';
import { Webhook, WebhookLog, WebhookRetries } from '../entities/webhook.ts';
import { webhookEvent } from '../entities/webhook-event.ts';
import { freeText, id, ids, secret, text } from '../fields.ts';
import { none, operation, pageOf, paging, Success } from '../operation.ts';

const enabled = z.boolean().optional().describe('Whether it is on.');
const ownSecret = secret.optional().describe('The secret.');
const retryConfig = WebhookRetries.optional();
const webhookId = id.describe('The webhook.');

export const webhooks = {
  createWebhook: operation('POST /api/v3/create-webhook', {
    summary: 'Create a webhook that is called when events happen.',
    caller: 'management',
    needs: 'webhook:create',
    input: z.object({
      contentType: z.enum(['application/json', 'application/x-www-form-urlencoded']).describe('How the body is sent.'),
      events: z.array(webhookEvent).min(1).max(500).describe('The events.'),
      url: text.describe('Address to call.'),
      name: text.describe('Name for display.'),
      enabled,
      secret: ownSecret,
      retryConfig,
    }),
    output: Webhook,
  }),

  listWebhooks: operation('GET /api/v3/list-webhooks', {
    summary: 'List the webhooks of the pool.',
    caller: 'management',
    needs: 'webhook:read',
    input: paging,
    output: pageOf(Webhook),
  }),

  updateWebhook: operation('POST /api/v3/update-webhook', {
    summary: 'Change the address, events or secret of a webhook.',
    caller: 'management',
    needs: 'webhook:update',
    input: z.object({
      webhookId,
      name: freeText.optional().describe('Name for display.'),
      url: freeText.optional().describe('Address to call.'),
      events: z.array(webhookEvent).max(500).optional().describe('The events.'),
      contentType: z
        .enum(['application/json', 'application/x-www-form-urlencoded'])
        .optional()
        .describe('How the body is sent.'),
      enabled,
      secret: ownSecret,
      retryConfig,
    }),
    output: Webhook,
  }),

  deleteWebhook: operation('POST /api/v3/delete-webhook', {
    summary: 'Delete webhooks with their logs.',
    caller: 'management',
    needs: 'webhook:delete',
    input: z.object({ webhookIds: ids.describe('The webhooks.') }),
    output: Success,
  }),

  getWebhookLogs: operation('POST /api/v3/get-webhook-logs', {
    summary: 'List the calls of a webhook and how they were answered.',
    caller: 'management',
    needs: 'webhook:read',
    input: paging.extend({ webhookId }),
    output: pageOf(WebhookLog),
  }),

  triggerWebhook: operation('POST /api/v3/trigger-webhook', {
    summary: 'Call a webhook once, as a test.',
    caller: 'management',
    needs: 'webhook:execute',
    input: z.object({
      webhookId,
      requestHeaders: z.record(z.string(), z.unknown()).optional().describe('Headers to send.'),
      requestBody: z.unknown().optional().describe('Body to send.'),
    }),
    output: z.object({ response: z.record(z.string(), z.unknown()) }),
  }),

  getWebhook: operation('GET /api/v3/get-webhook', {
    summary: 'Read one webhook.',
    caller: 'management',
    needs: 'webhook:read',
    input: z.object({ webhookId }),
    output: Webhook,
  }),

  getWebhookEventList: operation('GET /api/v3/get-webhook-event-list', {
    summary: 'List the events that webhooks can be called for.',
    caller: 'management',
    needs: 'webhook:read',
    input: none,
    output: z.object({
      categories: z.array(
        z.object({
          name: z.string().describe('Name for display.'),
          nameEn: z.string().describe('Name in English.'),
          value: z.string().describe('The value.'),
        }),
      ),
      events: z
        .array(
          z.object({
            name: z.string().describe('Name for display.'),
            nameEn: z.string().describe('Name in English.'),
            value: z.string().describe('The value.'),
            category: z.string().describe('The category.'),
          }),
        )
        .describe('The events.'),
    }),
  }),
};
