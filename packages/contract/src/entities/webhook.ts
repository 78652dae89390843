import * as z from 'zod';
import { webhookEvent } from './webhook-event.ts';

export const WebhookRetries = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    count: z.number().nullish().describe('How often.'),
    delay: z.number().nullish().describe('How long to wait.'),
    delayUnit: z.enum(['Second', 'Minute', 'Hour', 'Day']).nullish().describe('The unit of delay.'),
  })
  .meta({ id: 'WebhookRetries' });

export const Webhook = z
  .object({
    webhookId: z.string().describe('The webhook.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    name: z.string().describe('Name for display.'),
    url: z.string().describe('Address to call.'),
    contentType: z.enum(['application/json', 'application/x-www-form-urlencoded']).describe('How the body is sent.'),
    enabled: z.boolean().describe('Whether it is on.'),
    events: z.array(webhookEvent).nullish().describe('The events.'),
    secret: z.string().nullish().describe('The secret.'),
    retryConfig: WebhookRetries.nullish(),
  })
  .meta({ id: 'Webhook' });

export const WebhookLog = z
  .object({
    webhookId: z.string().describe('The webhook.'),
    eventName: z.string().describe('The event.'),
    requestBody: z.unknown().describe('Body to send.'),
    requestHeaders: z.record(z.string(), z.unknown()).describe('Headers to send.'),
    responseStatusCode: z.number().describe('Status of the answer.'),
    responseHeaders: z.unknown().describe('Headers of the answer.'),
    responseBody: z.unknown().describe('Body of the answer.'),
    timestamp: z.string().describe('When it happened.'),
    success: z.boolean().describe('Whether it worked.'),
    errorMessage: z.string().nullish().describe('What went wrong.'),
  })
  .meta({ id: 'WebhookLog' });
