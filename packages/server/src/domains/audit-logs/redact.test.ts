import { expect, test } from 'vitest';
import { withoutSecrets } from './redact.ts';

test('texts under a secret’s name are hidden, however deep', () => {
  const given = {
    email: 'ada@example.com',
    password: 'a',
    options: { resetPasswordOnFirstLogin: true, passwordEncryptType: 'rsa' },
    list: [{ clientSecret: 'b', identities: [{ accessToken: 'c', userIdInIdp: 'x' }] }],
    recoveryCodes: ['d', 'e'],
    passwordPolicy: { passwordStrength: 2, oldPasswords: ['f'] },
    smtpConfig: { sender: 'x', senderPass: 'g' },
    sendGridConfig: { apikey: 'h' },
    token: null,
  };
  expect(withoutSecrets(given)).toEqual({
    email: 'ada@example.com',
    password: '[redacted]',
    options: { resetPasswordOnFirstLogin: true, passwordEncryptType: '[redacted]' },
    list: [{ clientSecret: '[redacted]', identities: [{ accessToken: '[redacted]', userIdInIdp: 'x' }] }],
    recoveryCodes: ['[redacted]', '[redacted]'],
    passwordPolicy: { passwordStrength: 2, oldPasswords: ['[redacted]'] },
    smtpConfig: { sender: 'x', senderPass: '[redacted]' },
    sendGridConfig: { apikey: '[redacted]' },
    token: null,
  });
});
