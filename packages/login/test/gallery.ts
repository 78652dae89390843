/** Takes a picture of every page: `node packages/login/test/gallery.ts [directory] [part of a name]`. */

import { mkdir } from 'node:fs/promises';
import { languages } from '@genauth/contract/language.ts';
import { launch } from '@genauth/testing/chromium.ts';
import { openStage } from './stage.ts';
import { stories } from './stories.ts';

const [directory = '.cache/gallery', wanted = ''] = process.argv.slice(2);
const sizes = { desktop: { width: 1200, height: 800 }, phone: { width: 390, height: 780 } } as const;

await mkdir(directory, { recursive: true });
const stage = await openStage();
const browser = await launch();
for (const [size, viewport] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport, hasTouch: size === 'phone', isMobile: size === 'phone' });
  for (const name of Object.keys(stories)) {
    for (const theme of ['light', 'dark']) {
      for (const language of languages) {
        const file = `${name}.${language}.${theme}.${size}.png`;
        if (!file.includes(wanted)) continue;
        await page.goto(`${stage.url}/story/${name}?ui_locales=${language}&theme=${theme}`);
        await page.screenshot({ path: `${directory}/${file}`, fullPage: true });
      }
    }
  }
}
await browser.close();
stage.close();
