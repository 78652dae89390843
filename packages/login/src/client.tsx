import './styles/index.css';
import type { PageModel } from '@genauth/contract/sign-in.ts';
import { hydrate } from 'preact';
import { App } from './app.tsx';
import type { Messages } from './messages/en-US.ts';

const root = document.getElementById('app');
const state = document.getElementById('state')?.textContent;
if (root && state) {
  const { page, messages } = JSON.parse(state) as { page: PageModel; messages: Messages };
  hydrate(<App page={page} messages={messages} />, root);
}
