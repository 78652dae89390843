import type { Area, Operation } from './catalogue.ts';
import { type Html, html } from './html.ts';

/** What every page shows around its own part. */
export interface Frame {
  areas: readonly Area[];
  version: string;
  /** Changes with the style sheet and the script, so that browsers may keep them. */
  stamp: string;
}

interface Page {
  title: string;
  /** The area that is open in the navigation. */
  area?: Area;
  /** What was searched for. */
  query?: string;
  body: Html;
}

/** A whole page as text. */
export function layout(frame: Frame, { title, area, query = '', body }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · GenAuth API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/reference/assets/${frame.stamp}.css">
<script type="module" src="/reference/assets/${frame.stamp}.js"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<a class="home" href="/reference">GenAuth API</a><span class="muted">${frame.version}</span>
<button class="button menu" type="button" aria-expanded="false" aria-controls="navigation">Contents</button>
</header>
<nav id="navigation" aria-label="Reference">
<form role="search" action="/reference"><input class="input" type="search" name="q" value="${query}"
 placeholder="Find an operation" aria-label="Find an operation" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"><kbd>/</kbd></form>
<ul class="found" hidden></ul><p class="none muted" role="status"></p>
<div class="contents">${navigation(frame.areas, area)}</div>
</nav>
<main id="content" tabindex="-1">${body}</main>
</body>
</html>`.text;
}

function navigation(areas: readonly Area[], open: Area | undefined): Html[] {
  return [...Map.groupBy(areas, ({ client }) => client)].map(
    ([client, of]) => html`<h2>${client}</h2><ul>${of.map((area) => navigationItem(area, area === open))}</ul>`,
  );
}

function navigationItem({ slug, title, operations }: Area, open: boolean): Html {
  if (!open) return html`<li><a href="/reference/${slug}">${title}</a></li>`;
  const items = operations.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`);
  return html`<li><a href="/reference/${slug}" aria-current="page">${title}</a><ul>${items}</ul></li>`;
}

/** Operations as links, for a search or an overview. */
export const operationLinks = (found: readonly { area: Area; operation: Operation }[]): Html =>
  html`<ul class="links">${found.map(
    ({ area, operation }) => html`<li><a href="/reference/${area.slug}#${operation.name}"><code>${operation.name}</code>
<span class="muted">${operation.summary}</span></a></li>`,
  )}</ul>`;
