import type { Language } from '@genauth/contract/language.ts';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { CheckIcon, GlobeIcon } from './icons.tsx';

const names: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  'en-US': 'English',
  'ja-JP': '日本語',
};

/** The languages as links: the server answers this page in the chosen one. */
export function LanguageMenu() {
  const { page, messages } = usePage();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeOnLeave(menu.current), []);
  if (page.languages.length < 2) return null;
  const join = page.url.includes('?') ? '&' : '?';
  return (
    <details class="language" ref={menu}>
      <summary aria-label={`${messages.language}: ${names[page.language]}`}>
        <GlobeIcon />
        {names[page.language]}
      </summary>
      <ul class="card">
        {page.languages.map((language) => (
          <li key={language}>
            <a
              href={`${page.url}${join}ui_locales=${language}`}
              lang={language}
              hreflang={language}
              aria-current={language === page.language ? 'true' : undefined}
            >
              {names[language]}
              {language === page.language && <CheckIcon />}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function closeOnLeave(menu: HTMLDetailsElement | null) {
  if (!menu) return;
  const pointed = (event: Event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', pointed);
  document.addEventListener('focusin', pointed);
  menu.addEventListener('keydown', pressed);
  return () => {
    document.removeEventListener('pointerdown', pointed);
    document.removeEventListener('focusin', pointed);
    menu.removeEventListener('keydown', pressed);
  };
}
