// Runs in the browser: the filter box, the menu of small screens, and the copy buttons. All else works without it.

const form = document.querySelector('[role=search]');
const input = form.querySelector('input');
const found = document.querySelector('.found');
const none = document.querySelector('.none');
const contents = document.querySelector('.contents');
const menu = document.querySelector('.menu');
const navigation = document.querySelector('nav');
const MOST = 60;
let index;

async function filter() {
  const query = input.value.trim();
  const words = query.toLowerCase().split(/\s+/);
  index ??= (await fetch('/reference/index.json')).json();
  const all = await index;
  if (query !== input.value.trim()) return;
  const matches = all.filter((entry) => words.every((word) => entry.join(' ').toLowerCase().includes(word)));
  matches.sort((a, b) => rank(a, words) - rank(b, words));
  found.replaceChildren(...matches.slice(0, MOST).map(item));
  none.textContent = query && matches.length === 0 ? 'No operation has that.' : '';
  found.hidden = query === '' || matches.length === 0;
  contents.hidden = query !== '';
}

/** Those first whose name has the words, the shortest before longer ones. */
const rank = ([, name], words) =>
  words.filter((word) => !name.toLowerCase().includes(word)).length * 1000 + name.length;

function item([slug, name, path]) {
  const link = document.createElement('a');
  link.href = `/reference/${slug}#${name}`;
  const small = document.createElement('span');
  small.className = 'muted';
  small.textContent = path;
  link.append(name, small);
  const line = document.createElement('li');
  line.append(link);
  return line;
}

function clear() {
  input.value = '';
  found.hidden = true;
  none.textContent = '';
  contents.hidden = false;
}

/** Moves between the box and what was found. */
function step(by) {
  const stops = [input, ...found.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}

input.addEventListener('input', filter);
form.addEventListener('submit', (event) => {
  const first = found.hidden ? null : found.querySelector('a');
  if (!first) return;
  event.preventDefault();
  first.click();
});
found.addEventListener('click', clear);
navigation.addEventListener('keydown', (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by && !found.hidden) {
    event.preventDefault();
    step(by);
  }
  if (event.key === 'Escape') {
    clear();
    input.focus();
  }
});
document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey;
  if (event.key !== '/' || typing) return;
  event.preventDefault();
  open(true);
  input.focus();
});

function open(shown) {
  menu.setAttribute('aria-expanded', String(shown));
  navigation.classList.toggle('open', shown);
}

menu.addEventListener('click', () => open(menu.getAttribute('aria-expanded') !== 'true'));
navigation.addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && open(false));
const current = contents.querySelector('[aria-current]');
if (current) navigation.scrollTop = current.offsetTop - navigation.clientHeight / 3;

for (const button of document.querySelectorAll('.copy')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.parentElement.querySelector('pre').textContent);
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  });
}
