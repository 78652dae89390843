import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Implementation } from '../implement.ts';
import { areaPage, modelPage } from './area-page.ts';
import { areasOf } from './catalogue.ts';
import { readOpenApi } from './document.ts';
import { homePage, searchPage } from './home-page.ts';
import { html } from './html.ts';
import { layout } from './layout.ts';

/** What a path answers; made when it is needed. */
export interface Rendered {
  /** Its own among all. */
  name: string;
  type: string;
  body(): string;
}

export const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

/** Every page, by what it is about. Undefined where there is no such thing. */
export type Reference = ReturnType<typeof loadReference>;

/** @param publicUrl where this server is, for the samples and for `servers` */
export function loadReference(publicUrl: string, implementations: readonly Implementation[]) {
  const document = readOpenApi();
  const areas = areasOf(document, servedBy(implementations));
  const assets = readAssets();
  const frame = { areas, version: document.info.version, stamp: assets.stamp };
  return {
    openApi: (): Rendered => ({
      name: 'openapi.json',
      type: JSON_TYPE,
      body: () => JSON.stringify({ ...document, servers: [{ url: publicUrl }] }),
    }),
    home: (): Rendered => ({
      name: 'home',
      type: HTML,
      body: () => layout(frame, { title: 'Reference', body: homePage(document, areas, publicUrl) }),
    }),
    area(slug: string): Rendered | undefined {
      const area = areas.find((one) => one.slug === slug);
      return (
        area && {
          name: `area ${slug}`,
          type: HTML,
          body: () => layout(frame, { title: area.title, area, body: areaPage(document, area) }),
        }
      );
    },
    model(name: string): Rendered | undefined {
      const body = modelPage(document, name);
      return body && { name: `model ${name}`, type: HTML, body: () => layout(frame, { title: name, body }) };
    },
    search: (query: string) => layout(frame, { title: query, query, body: searchPage(areas, query) }),
    lost: () =>
      layout(frame, {
        title: 'Not found',
        body: html`<h1>There is no such page</h1><p class="lead"><a href="/reference">All areas</a></p>`,
      }),
    /** What the filter box looks through. */
    index: (): Rendered => ({
      name: 'index.json',
      type: JSON_TYPE,
      body: () =>
        JSON.stringify(
          areas.flatMap(({ slug, operations }) =>
            operations.map(({ name, path, summary }) => [slug, name, path, summary]),
          ),
        ),
    }),
    asset: (name: string): Rendered | undefined => assets.files.find((file) => file.name === name),
  };
}

/** The operations that have a handler, as `POST /api/v3/create-role`. */
function servedBy(implementations: readonly Implementation[]): Set<string> {
  const served = implementations.flatMap(({ group, handlers }) =>
    Object.entries(group as Record<string, { method: string; path: string }>).filter(([name]) => name in handlers),
  );
  return new Set(served.map(([, { method, path }]) => `${method} ${path}`));
}

function readAssets() {
  const read = (path: string | URL): string => readFileSync(new URL(path, import.meta.url), 'utf8');
  const theme = [
    import.meta.resolve('@genauth/theme/tokens.css'),
    import.meta.resolve('@genauth/theme/base.css'),
    import.meta.resolve('@genauth/theme/controls.css'),
  ];
  const style = [...theme, './reference.css'].map(read).join('\n');
  const script = read('./reference.js');
  const stamp = createHash('sha256').update(style).update(script).digest('hex').slice(0, 16);
  const files = [
    { name: `${stamp}.css`, type: 'text/css; charset=utf-8', body: () => style },
    { name: `${stamp}.js`, type: 'text/javascript; charset=utf-8', body: () => script },
  ];
  return { stamp, files };
}
