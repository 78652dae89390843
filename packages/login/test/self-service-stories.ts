import { type SelfServiceStep, sectionUrl, type View } from '@genauth/contract/self-service-page.ts';
import type { PageModel } from '@genauth/contract/sign-in.ts';

const ago = (text: string, at: string) => ({ text, at: `2026-11-${at}:00.000Z` });

const views: Readonly<Record<string, [section: SelfServiceStep['section'], view: View]>> = {
  profile: [
    'profile',
    {
      name: 'profile',
      fields: (['name', 'nickname', 'username', 'photo', 'gender', 'birthdate', 'company', 'city'] as const).map(
        (name) => ({
          name: `field.${name}` as const,
          label: null,
          input: name === 'gender' ? 'select' : name === 'birthdate' ? 'date' : 'text',
          options: name === 'gender' ? ['F', 'M', 'U'].map((value) => ({ value, label: value })) : [],
          required: false,
        }),
      ),
    },
  ],
  security: [
    'security',
    {
      name: 'security',
      score: 65,
      passwordLevel: 3,
      email: { target: 'mei.lin@example.com', verified: true },
      phone: null,
      authenticator: false,
      passkeys: 0,
      browsers: 0,
    },
  ],
  'security-whole': [
    'security',
    {
      name: 'security',
      score: 100,
      passwordLevel: 3,
      email: { target: 'mei.lin@example.com', verified: true },
      phone: { target: '+8613800000000', verified: false },
      authenticator: true,
      passkeys: 2,
      browsers: 1,
    },
  ],
  password: [
    'security',
    {
      name: 'password',
      has: true,
      identifier: 'mei.lin@example.com',
      rules: { length: 8, kinds: 2, text: null },
    },
  ],
  email: ['security', { name: 'contact', channel: 'email', current: 'mei.lin@example.com', sent: null, oldToo: false }],
  'email-codes': [
    'security',
    {
      name: 'contact',
      channel: 'email',
      current: 'mei.lin@example.com',
      sent: { target: 'mei@example.org', removes: false, length: 6 },
      oldToo: true,
    },
  ],
  'email-removal': [
    'security',
    {
      name: 'contact',
      channel: 'email',
      current: 'mei.lin@example.com',
      sent: { target: 'mei.lin@example.com', removes: true, length: 6 },
      oldToo: false,
    },
  ],
  passkeys: [
    'security',
    {
      name: 'passkeys',
      options: {},
      passkeys: [
        { id: 'a', label: 'Work laptop', added: ago('2 months ago', '01T09:30'), used: ago('3 hours ago', '20T08:00') },
        { id: 'b', label: null, added: ago('5 days ago', '15T09:30'), used: null },
      ],
    },
  ],
  'passkeys-none': ['security', { name: 'passkeys', options: {}, passkeys: [] }],
  browsers: [
    'security',
    {
      name: 'browsers',
      browsers: [{ id: 'a', label: 'Chrome, macOS', address: '198.51.100.7', since: ago('5 days ago', '15T09:30') }],
    },
  ],
  'browsers-none': ['security', { name: 'browsers', browsers: [] }],
  authenticator: ['security', { name: 'authenticator', state: 'none', otp: null, recoveryCode: null }],
  'authenticator-begun': [
    'security',
    {
      name: 'authenticator',
      state: 'begun',
      otp: {
        secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
        uri: 'otpauth://totp/Acme:mei?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
        qrCode:
          'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"%3E%3Cpath d="M0 0h3v3H0zM5 0h3v3H5zM0 5h3v3H0zM5 5h1v1H5z"/%3E%3C/svg%3E',
      },
      recoveryCode: null,
    },
  ],
  'authenticator-done': [
    'security',
    { name: 'authenticator', state: 'done', otp: null, recoveryCode: 'h4kq-m7wz-3npd-x9ra' },
  ],
  'authenticator-enrolled': ['security', { name: 'authenticator', state: 'enrolled', otp: null, recoveryCode: null }],
  sessions: [
    'sessions',
    {
      name: 'sessions',
      devices: [
        {
          id: 'a',
          label: 'Chrome, macOS',
          address: '203.0.113.7',
          when: ago('5 minutes ago', '24T08:10'),
          online: true,
          current: true,
        },
        {
          id: 'b',
          label: 'Safari, iOS',
          address: '2001:db8:85a3:8d3:1319:8a2e:370:7348',
          when: ago('2 days ago', '22T08:10'),
          online: true,
          current: false,
        },
        {
          id: 'c',
          label: 'Firefox, Windows',
          address: '198.51.100.20',
          when: ago('12 days ago', '12T08:10'),
          online: false,
          current: false,
        },
      ],
      sessions: [{ id: 'd', when: ago('3 days ago', '21T08:10'), applications: 'Payroll, Wiki', current: false }],
    },
  ],
  everywhere: ['sessions', { name: 'sign-out-everywhere' }],
  history: [
    'history',
    {
      name: 'history',
      signIns: [
        {
          when: ago('5 minutes ago', '24T08:10'),
          application: 'Payroll',
          address: '203.0.113.7',
          agent: 'Chrome, macOS',
        },
        {
          when: ago('2 days ago', '22T08:10'),
          application: 'Wiki',
          address: '2001:db8:85a3:8d3:1319:8a2e:370:7348',
          agent: 'Safari, iOS',
        },
      ],
      newerUrl: null,
      olderUrl: '/u/history?page=2',
    },
  ],
  'history-empty': ['history', { name: 'history', signIns: [], newerUrl: null, olderUrl: null }],
  applications: [
    'applications',
    {
      name: 'applications',
      applications: [
        { id: 'a', name: 'Payroll', url: 'https://payroll.example.com/', signedIn: true },
        { id: 'b', name: 'Wiki', url: 'https://wiki.example.com/', signedIn: false },
      ],
    },
  ],
  'applications-empty': ['applications', { name: 'applications', applications: [] }],
  identities: ['identities', { name: 'identities', identities: [{ id: 'a', provider: 'github', name: 'meilin' }] }],
  'identities-empty': ['identities', { name: 'identities', identities: [] }],
  deletion: ['security', { name: 'deletion', by: 'password', target: null, length: 6, graceDays: 7 }],
  'deletion-code': ['security', { name: 'deletion', by: 'email', target: 'mei@example.com', length: 6, graceDays: 0 }],
};

const values = {
  'field.name': 'Mei Lin',
  'field.username': 'mei',
  'field.gender': 'F',
  'field.birthdate': '1990-04-12',
  'field.company': 'Acme',
};

/** The personal centre in the states worth looking at. */
export const selfServiceStories: Readonly<Record<string, Partial<PageModel>>> = Object.fromEntries(
  Object.entries(views).map(([name, [section, view]]) => [
    `own-${name}`,
    {
      step: {
        kind: 'self-service',
        section,
        user: { name: 'Mei Lin', detail: 'mei.lin@example.com' },
        notice: name === 'profile' ? 'saved' : null,
        view,
      },
      url: sectionUrl(section),
      values: view.name === 'profile' ? values : {},
    },
  ]),
);
