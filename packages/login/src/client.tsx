import './styles/index.css';
import { hydrate } from 'preact';
import { App, type PageState } from './app.tsx';

const root = document.getElementById('app');
const state = document.getElementById('state')?.textContent;
if (root && state) {
  hydrate(<App {...(JSON.parse(state) as PageState)} />, root);
}
