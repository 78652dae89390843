// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { EventDefinition, PublishedEvent } from '../models.ts';

export interface CreateEventAppInput {
  /** Address of the logo. */
  logo: string;
  /** Name for display. */
  name: string;
  /** Unique name in addresses. */
  identifier: string;
}

export type ListEventAppsOutput = Page<{
  /** Unique name in addresses. */
  identifier: string;
  /** Name for display. */
  name: string;
  /** Address of the logo. */
  logo: string;
}>;

export interface ListEventsInput {
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
  app?: string | undefined;
}

export interface DefineEventInput {
  /** What the event tells. */
  eventDescription: string;
  /** What kind of event it is. */
  eventType: string;
}

export interface VerifyEventInput {
  /** What kind of event it is. */
  eventType: string;
  /** What happened. */
  eventData: Record<string, unknown>;
}

export interface PubUserEventInput {
  /** What kind of event it is. */
  eventType: string;
  /** What happened. */
  eventData: Record<string, unknown>;
}

export interface ManagementPubInput {
  /** What kind of event it is. */
  eventType: string;
  /** Where it comes from. */
  source: string;
  /** What happened. */
  eventData: string;
}

export interface ManagementEvents {
  /**
   * Create a source of events of your own.
   *
   * `POST /api/v3/create-event-app`, needs the permission `event:create`
   */
  createEventApp(input: CreateEventAppInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the sources of events.
   *
   * `GET /api/v3/list-event-apps`, needs the permission `event:read`
   */
  listEventApps(input?: Record<string, never>, options?: CallOptions): Promise<Result<ListEventAppsOutput>>;

  /**
   * List the kinds of events that can be subscribed to.
   *
   * `GET /api/v3/list-events`, needs the permission `event:read`
   */
  listEvents(input?: ListEventsInput, options?: CallOptions): Promise<Result<Page<EventDefinition>>>;

  /**
   * Define a kind of event of your own.
   *
   * `POST /api/v3/define-event`, needs the permission `event:create`
   */
  defineEvent(input: DefineEventInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Publish an event to see whether its data fit the definition.
   *
   * `POST /api/v3/pub-event`, needs the permission `event:publish`
   */
  verifyEvent(input: VerifyEventInput, options?: CallOptions): Promise<Result<PublishedEvent>>;

  /**
   * Publish an event on behalf of a user.
   *
   * `POST /api/v3/pub-userEvent`, needs the permission `event:publish`
   */
  pubUserEvent(input: PubUserEventInput, options?: CallOptions): Promise<Result<PublishedEvent>>;

  /**
   * Publish an event to its subscribers.
   *
   * `POST /api/v3/pub-event`, needs the permission `event:publish`
   */
  pub(input: ManagementPubInput, options?: CallOptions): Promise<Result<unknown>>;
}
