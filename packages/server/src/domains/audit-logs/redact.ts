const SECRET = /password|secret|token|salt|recoverycode|passcode|privatekey|credential|totp|senderpass|api_?key/i;

const HIDDEN = '[redacted]';

/** Replaces the texts of every member with a secret's name, however deep. Switches and numbers stay. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const members = Object.entries(value).map(([name, member]) => [
    name,
    SECRET.test(name) ? withoutTexts(member) : withoutSecrets(member),
  ]);
  return Object.fromEntries(members);
}

function withoutTexts(value: unknown): unknown {
  if (typeof value === 'string') return HIDDEN;
  if (Array.isArray(value)) return value.map(withoutTexts);
  return withoutSecrets(value);
}
