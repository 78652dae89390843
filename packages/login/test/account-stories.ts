import type { PageModel } from '@genauth/contract/sign-in.ts';

const passcode = {
  kind: 'passcode',
  purpose: 'sign-in',
  channel: 'email',
  identifier: 'mei.lin@example.com',
  length: 6,
  resendAfter: 0,
  passwordToo: true,
} as const;

const secondFactor = {
  kind: 'second-factor',
  factor: 'otp',
  target: null,
  others: ['passkey', 'email', 'recovery'],
  length: 6,
  resendAfter: 0,
  mayTrust: true,
  passkey: null,
} as const;

/** Stands in for a QR code: a picture of its size. */
const qrCode = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 3"><path d="M0 0h1v1h1v1h1v1H2V2H1V1H0z"/></svg>')}`;

const enroll = {
  kind: 'enroll-factor',
  factor: 'otp',
  others: ['passkey', 'email'],
  otp: { secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', uri: 'otpauth://totp/Acme', qrCode },
  target: null,
  length: 6,
  passkey: null,
  skippable: true,
} as const;

/** The steps between an account and its owner. */
export const accountStories: Readonly<Record<string, Partial<PageModel>>> = {
  'password-code': { step: { kind: 'password', identifier: 'mei.lin@example.com', codeBy: 'email' } },
  'identifier-passkey': {
    step: { kind: 'identifier', accepts: ['username', 'email', 'phone'], passkey: {}, qrCode: true },
    links: { restart: null, register: '/register' },
  },
  passcode: { step: passcode },
  'passcode-problem': {
    step: passcode,
    problem: { field: 'code', key: 'x', text: 'That code is not right, or it has expired.' },
  },
  recover: { step: { kind: 'recover', accepts: ['email', 'phone'] } },
  register: {
    step: {
      kind: 'register',
      accepts: ['email', 'phone'],
      agreements: [
        { id: '1', title: 'I agree to the terms of service', url: 'https://acme.example/terms', required: true },
        { id: '2', title: 'Send me news now and then', url: null, required: false },
      ],
    },
  },
  details: {
    values: { identifier: 'mei.lin@example.com' },
    step: {
      kind: 'details',
      purpose: 'register',
      password: true,
      passwordRules: { length: 8, kinds: 1, text: null },
      skippable: false,
      fields: [
        { name: 'field.name', label: null, input: 'text', options: [], required: true },
        { name: 'field.birthdate', label: null, input: 'date', options: [], required: false },
        {
          name: 'field.team',
          label: 'Team',
          input: 'select',
          options: [{ value: 'a', label: 'Anvils' }],
          required: true,
        },
        { name: 'field.news', label: 'Tell me about new courses', input: 'boolean', options: [], required: false },
      ],
    },
  },
  complete: {
    step: {
      kind: 'details',
      purpose: 'complete',
      password: false,
      passwordRules: null,
      skippable: true,
      fields: [{ name: 'field.company', label: null, input: 'text', options: [], required: true }],
    },
  },
  'new-password': {
    step: {
      kind: 'new-password',
      reason: 'first',
      passwordRules: { length: 8, kinds: 3, text: null },
      identifier: 'mei.lin@example.com',
    },
  },
  'second-factor': { step: secondFactor },
  'second-factor-email': {
    step: { ...secondFactor, factor: 'email', target: 'm•••@example.com', others: ['otp'], resendAfter: 60 },
  },
  'second-factor-passkey': { step: { ...secondFactor, factor: 'passkey', others: ['otp'], passkey: {} } },
  'second-factor-recovery': { step: { ...secondFactor, factor: 'recovery', others: ['otp'] } },
  'enroll-otp': { step: enroll },
  'enroll-email': { step: { ...enroll, factor: 'email', otp: null, others: ['otp'] } },
  'enroll-passkey': { step: { ...enroll, factor: 'passkey', otp: null, others: ['otp'], passkey: {} } },
  'recovery-code': { step: { kind: 'recovery-code', code: 'f7q2-9m4x-k3wz-8c5r' } },
  waiting: { step: { kind: 'waiting', qrCode, status: 'waiting', user: null } },
  'waiting-scanned': { step: { kind: 'waiting', qrCode, status: 'scanned', user: 'Mei Lin' } },
  'waiting-gone': { step: { kind: 'waiting', qrCode, status: 'gone', user: null } },
  'confirm-device': {
    step: {
      kind: 'confirm-device',
      status: 'ask',
      user: 'Mei Lin',
      device: { browser: 'Firefox, Windows', address: '203.0.113.7' },
    },
  },
  'confirm-device-done': { step: { kind: 'confirm-device', status: 'confirmed', user: 'Mei Lin', device: null } },
  'choose-account': {
    step: {
      kind: 'choose-account',
      accounts: [
        { id: '1', name: 'Mei Lin', detail: 'mei.lin@example.com', signedIn: true },
        { id: '2', name: '王小明', detail: 'xiaoming.wang@a-rather-long-company-name.example', signedIn: false },
      ],
    },
  },
};
