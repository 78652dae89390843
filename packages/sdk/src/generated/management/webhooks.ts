// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, Webhook, WebhookEvent, WebhookLog, WebhookRetries } from '../models.ts';

export interface CreateWebhookInput {
  /** How the body is sent. */
  contentType: 'application/json' | 'application/x-www-form-urlencoded';
  /** The events. */
  events: WebhookEvent[];
  /** Address to call. */
  url: string;
  /** Name for display. */
  name: string;
  /** Whether it is on. */
  enabled?: boolean | undefined;
  /** The secret. */
  secret?: string | undefined;
  retryConfig?: WebhookRetries | undefined;
}

export interface ListWebhooksInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
}

export interface UpdateWebhookInput {
  /** The webhook. */
  webhookId: string;
  /** Name for display. */
  name?: string | undefined;
  /** Address to call. */
  url?: string | undefined;
  /** The events. */
  events?: WebhookEvent[] | undefined;
  /** How the body is sent. */
  contentType?: 'application/json' | 'application/x-www-form-urlencoded' | undefined;
  /** Whether it is on. */
  enabled?: boolean | undefined;
  /** The secret. */
  secret?: string | undefined;
  retryConfig?: WebhookRetries | undefined;
}

export interface DeleteWebhookInput {
  /** The webhooks. */
  webhookIds: string[];
}

export interface GetWebhookLogsInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
  /** The webhook. */
  webhookId: string;
}

export interface TriggerWebhookInput {
  /** The webhook. */
  webhookId: string;
  /** Headers to send. */
  requestHeaders?: Record<string, unknown> | undefined;
  /** Body to send. */
  requestBody?: unknown | undefined;
}

export interface TriggerWebhookOutput {
  response: Record<string, unknown>;
}

export interface GetWebhookInput {
  /** The webhook. */
  webhookId: string;
}

export interface GetWebhookEventListOutput {
  categories: {
    /** Name for display. */
    name: string;
    /** Name in English. */
    nameEn: string;
    /** The value. */
    value: string;
  }[];
  /** The events. */
  events: {
    /** Name for display. */
    name: string;
    /** Name in English. */
    nameEn: string;
    /** The value. */
    value: string;
    /** The category. */
    category: string;
  }[];
}

export interface ManagementWebhooks {
  /**
   * Create a webhook that is called when events happen.
   *
   * `POST /api/v3/create-webhook`, needs the permission `webhook:create`
   */
  createWebhook(input: CreateWebhookInput, options?: CallOptions): Promise<Result<Webhook>>;

  /**
   * List the webhooks of the pool.
   *
   * `GET /api/v3/list-webhooks`, needs the permission `webhook:read`
   */
  listWebhooks(input?: ListWebhooksInput, options?: CallOptions): Promise<Result<Page<Webhook>>>;

  /**
   * Change the address, events or secret of a webhook.
   *
   * `POST /api/v3/update-webhook`, needs the permission `webhook:update`
   */
  updateWebhook(input: UpdateWebhookInput, options?: CallOptions): Promise<Result<Webhook>>;

  /**
   * Delete webhooks with their logs.
   *
   * `POST /api/v3/delete-webhook`, needs the permission `webhook:delete`
   */
  deleteWebhook(input: DeleteWebhookInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the calls of a webhook and how they were answered.
   *
   * `POST /api/v3/get-webhook-logs`, needs the permission `webhook:read`
   */
  getWebhookLogs(input: GetWebhookLogsInput, options?: CallOptions): Promise<Result<Page<WebhookLog>>>;

  /**
   * Call a webhook once, as a test.
   *
   * `POST /api/v3/trigger-webhook`, needs the permission `webhook:execute`
   */
  triggerWebhook(input: TriggerWebhookInput, options?: CallOptions): Promise<Result<TriggerWebhookOutput>>;

  /**
   * Read one webhook.
   *
   * `GET /api/v3/get-webhook`, needs the permission `webhook:read`
   */
  getWebhook(input: GetWebhookInput, options?: CallOptions): Promise<Result<Webhook>>;

  /**
   * List the events that webhooks can be called for.
   *
   * `GET /api/v3/get-webhook-event-list`, needs the permission `webhook:read`
   */
  getWebhookEventList(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetWebhookEventListOutput>>;
}
