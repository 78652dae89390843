import type { Provider, ProviderInput, ProviderSettings, ProviderType } from './provider.ts';

/** What is shown instead of a password, and understood as the one that is kept already. */
const HIDDEN = '********';

/** The servers of the services that need no more than an account. */
const services: Record<Exclude<ProviderType, 'custom'>, string> = {
  ali: 'smtp.qiye.aliyun.com',
  qq: 'smtp.exmail.qq.com',
  sendgrid: 'smtp.sendgrid.net',
};

/**
 * Reads how e-mails are to be sent. A hidden password stands for the kept one, but only for the server and account it
 * was given for: whoever names another server must know the password.
 */
export function readProvider(input: ProviderInput, before: Provider | undefined): Provider | { missing: string } {
  const settings = settingsOf(input);
  if ('missing' in settings) return settings;
  if (settings.password === HIDDEN) {
    const kept = before?.settings;
    if (kept?.host !== settings.host || kept.port !== settings.port || kept.user !== settings.user)
      return { missing: 'the password' };
    settings.password = kept.password;
  }
  return { type: input.type, enabled: input.enabled, settings };
}

function settingsOf(input: ProviderInput): ProviderSettings | { missing: string } {
  const { type, smtpConfig, sendGridConfig, aliExmailConfig, tencentExmailConfig } = input;
  if (type === 'custom') {
    if (!smtpConfig?.sender) return { missing: smtpConfig ? 'smtpConfig.sender' : 'smtpConfig' };
    const { smtp_host: host, smtp_port: port, sender, senderPass: password, secure = port === 465 } = smtpConfig;
    return { host, port, secure, sender, user: addressOf(sender), password };
  }
  const server = { host: services[type], port: 465, secure: true };
  if (type === 'sendgrid') {
    if (!sendGridConfig) return { missing: 'sendGridConfig' };
    return { ...server, sender: sendGridConfig.sender, user: 'apikey', password: sendGridConfig.apikey };
  }
  const account = type === 'ali' ? aliExmailConfig : tencentExmailConfig;
  if (!account) return { missing: type === 'ali' ? 'aliExmailConfig' : 'tencentExmailConfig' };
  return { ...server, sender: account.sender, user: addressOf(account.sender), password: account.senderPass };
}

const addressOf = (sender: string): string => /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim();

/** How e-mails are sent, without the password. */
export function shownProvider(provider: Provider | undefined) {
  if (!provider) return { enabled: false, type: null };
  const { type, enabled, settings } = provider;
  const { host, port, secure, sender } = settings;
  const account = { sender, senderPass: HIDDEN };
  return {
    enabled,
    type,
    ...(type === 'custom' ? { smtpConfig: { smtp_host: host, smtp_port: port, secure, ...account } } : {}),
    ...(type === 'sendgrid' ? { sendGridConfig: { sender, apikey: HIDDEN } } : {}),
    ...(type === 'ali' ? { aliExmailConfig: account } : {}),
    ...(type === 'qq' ? { tencentExmailConfig: account } : {}),
  };
}
