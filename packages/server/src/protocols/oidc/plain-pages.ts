import type { OidcPages, Page } from './pages.ts';

const page = (title: string, body: string): Page => ({
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1>${body}</html>`,
  headers: { 'content-security-policy': "default-src 'none'; form-action *; frame-ancestors 'none'" },
});

/** Pages without any look, for a server whose hosted pages are not built. */
export const plainPages: OidcPages = {
  problem: async (_request, { error, description }) =>
    page('This request cannot be answered', `<p>${escaped(description)}</p><p><code>${escaped(error)}</code></p>`),
  async logout(_request, { action, hidden }) {
    const fields = Object.entries(hidden).map(
      ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
    );
    return page(
      'Sign out?',
      `<form method="post" action="${escaped(action)}">${fields.join('')}<button>Sign out</button></form>`,
    );
  },
  loggedOut: async () => page('You are signed out', ''),
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
