import { type Language, languages } from '@genauth/contract/language.ts';
import type { SampleSession } from '@genauth/contract/sample-page.ts';
import type { PageModel, Step } from '@genauth/contract/sign-in.ts';
import { accountStories } from './account-stories.ts';
import { selfServiceStories } from './self-service-stories.ts';

const everything = ['username', 'email', 'phone'] as const;

const idClaims = {
  sub: '6571c9a04d1c2b7f3e9a8d10',
  name: 'Mei Lin',
  nickname: null,
  picture: null,
  email: 'mei.lin@example.com',
  email_verified: true,
  phone_number: null,
  birthdate: null,
  address: { country: 'CN', postal_code: null, region: null, formatted: null },
  updated_at: '2026-11-20T08:12:44.120Z',
  nonce: 'Jx1V0mH2bq',
  aud: '65710f4c4d1c2b7f3e9a8c01',
  iss: 'http://localhost:3000/oidc',
  iat: 1795493370,
  exp: 1796702970,
};

const session: SampleSession = {
  name: 'signed-in',
  idToken: { raw: 'a.b.c', decoded: { header: { alg: 'HS256' }, payload: idClaims } },
  accessToken: {
    raw: 'd.e.f',
    decoded: {
      header: { alg: 'RS256', kid: 'key-1' },
      payload: {
        jti: '0QmTV2mA8vTq2CHyXx3nq',
        sub: '6571c9a04d1c2b7f3e9a8d10',
        scope: 'openid profile email offline_access',
        iss: 'http://localhost:3000/oidc',
        aud: '65710f4c4d1c2b7f3e9a8c01',
        iat: 1795493370,
        exp: 1796702970,
      },
    },
  },
  userInfo: { sub: '6571c9a04d1c2b7f3e9a8d10', name: 'Mei Lin', email: 'mei.lin@example.com', birthdate: null },
  refreshable: true,
  refreshed: false,
};

const plain = { application: null, action: '', csrfToken: '', links: { restart: null } } as const;

const identifier: Step = { kind: 'identifier', accepts: everything, passkey: null, qrCode: false };
const password: Step = { kind: 'password', identifier: 'mei.lin@example.com', codeBy: null };

/** Every page in the states worth looking at, as changes to an ordinary first step. */
export const stories: Readonly<Record<string, Partial<PageModel>>> = {
  identifier: { step: identifier, links: { restart: null, register: '/register' } },
  'identifier-problem': {
    step: { kind: 'identifier', accepts: ['email'], passkey: null, qrCode: false },
    values: { identifier: 'mei.lin' },
    problem: { field: 'identifier', key: 'x', text: 'Enter a complete email address.' },
  },
  'identifier-brand': {
    step: identifier,
    application: { name: 'Lemonade Stand', logoUrl: null, brandColor: '#ffeb3b' },
  },
  'identifier-dark-brand': {
    step: identifier,
    application: { name: 'Night Bank', logoUrl: null, brandColor: '#0b1f4b' },
  },
  password: { step: password },
  'password-problem': {
    step: password,
    problem: { field: 'password', key: 'wrongCredentials', text: 'That password does not match this account.' },
  },
  ...accountStories,
  ...selfServiceStories,
  consent: {
    step: {
      kind: 'consent',
      user: 'Mei Lin',
      scopes: [
        { name: 'openid', description: null },
        { name: 'profile', description: null },
        { name: 'email', description: null },
        { name: 'offline_access', description: null },
        { name: 'book:read', description: 'Read the books of your library' },
      ],
    },
  },
  // A page that moves on by itself cannot be looked at; it stays when there is nothing to load.
  done: { step: { kind: 'done', continueUrl: '/stay' } },
  'logout-confirm': { step: { kind: 'logout-confirm', user: 'Mei Lin', stayUrl: '/' } },
  'logged-out-everywhere': { step: { kind: 'logged-out', returnUrl: '/u', reason: 'everywhere' } },
  'logged-out': { step: { kind: 'logged-out', returnUrl: '/' } },
  expired: { step: { kind: 'expired', retryUrl: '/' } },
  foreign: { step: { kind: 'foreign', retryUrl: '/' } },
  'unknown-application': {
    ...plain,
    step: { kind: 'unknown-application', clientId: '65710f4c4d1c2b7f3e9a8cff' },
  },
  problem: {
    ...plain,
    step: {
      kind: 'problem',
      status: 400,
      text: null,
      details: {
        error: 'invalid_redirect_uri',
        error_description: "redirect_uri did not match any of the client's registered redirect_uris",
        'request id': '0f7c2b1a-58a1-4f0e-9d5a-2f6f0c6a7b11',
      },
      homeUrl: '/',
    },
  },
  landing: {
    ...plain,
    step: {
      kind: 'landing',
      version: '0.1.0',
      sampleUrl: '/sample',
      outboxUrl: '/outbox',
      referenceUrl: '/reference',
      openApiUrl: '/openapi.json',
      discoveryUrl: '/oidc/.well-known/openid-configuration',
    },
    development: true,
  },
  'verify-email': { step: { kind: 'verify-email', email: 'mei.lin@example.com', continueUrl: null } },
  'verify-email-done': { step: { kind: 'verify-email', email: 'mei.lin@example.com', continueUrl: '/' } },
  outbox: {
    ...plain,
    step: {
      kind: 'outbox',
      url: '/outbox',
      messages: [
        {
          id: '1',
          when: '2 minutes ago',
          at: '2026-11-24T08:00:00.000Z',
          recipient: 'mei.lin@example.com',
          channel: 'email',
          subject: 'Your code to sign in to Acme Notes',
          text: 'Enter this code to sign in to Acme Notes.\n\n402931\n\nIt works once, within 5 minutes.',
          code: '402931',
          link: null,
          viewUrl: '/outbox/1',
        },
        {
          id: '2',
          when: '5 minutes ago',
          at: '2026-11-24T07:57:00.000Z',
          recipient: '+8613800000000',
          channel: 'sms',
          subject: null,
          text: '118204 is your Acme Notes code, valid for 1 min. Never give it to anyone.',
          code: '118204',
          link: null,
          viewUrl: null,
        },
        {
          id: '3',
          when: '1 hour ago',
          at: '2026-11-24T07:00:00.000Z',
          recipient: 'somebody.with.a.rather.long.name@department.example.com',
          channel: 'email',
          subject: 'Confirm your e-mail address for Acme Notes',
          text: 'Confirm this address, then you can sign in with it.',
          code: null,
          link: 'http://localhost:3000/verify-email?token=Jx1V0mH2bqJx1V0mH2bqJx1V0mH2bqJx1V0mH2bqJx1V0mH2bq',
          viewUrl: '/outbox/3',
        },
      ],
    },
    development: true,
  },
  'outbox-empty': { ...plain, step: { kind: 'outbox', url: '/outbox', messages: [] }, development: true },
  'sample-signed-out': { step: { kind: 'sample', state: { name: 'signed-out', signInUrl: '/sign-in' } } },
  'sample-failed': {
    step: {
      kind: 'sample',
      state: { name: 'failed', error: 'access_denied', description: 'The user cancelled.', signInUrl: '/sign-in' },
    },
  },
  'sample-signed-in': { step: { kind: 'sample', state: session } },
  'sample-refreshed': { step: { kind: 'sample', state: { ...session, idToken: null, refreshed: true } } },
};

/** A story as a whole page in one language. */
export function story(name: string, language: Language = 'en-US'): PageModel {
  return {
    step: identifier,
    application: { name: 'Acme Notes', logoUrl: null, brandColor: null },
    language,
    languages,
    direction: 'ltr',
    values: {},
    csrfToken: 'csrf',
    url: `/story/${name}`,
    action: '/sign-in',
    links: { restart: '/sign-in?step=identifier', recover: '/recover' },
    development: false,
    ...stories[name],
  };
}
