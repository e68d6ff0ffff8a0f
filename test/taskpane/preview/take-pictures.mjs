import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/**
 * Takes pictures of the pane's states, to look at: `node test/taskpane/preview/take-pictures.mjs [part of a state's name]`, after the
 * preview was bundled. states-in-browser.test.ts asks what can be asked without looking.
 */
const output = fileURLToPath(new URL('../../output/', import.meta.url));
const page = pathToFileURL(join(output, 'preview/preview.html')).href;
const only = process.argv[2] ?? '';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = systemBrowsers.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};
const widths = [320, 450];

const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
mkdirSync(join(output, 'pictures'), { recursive: true });

const list = await browser.newPage();
await list.goto(page);
const names = await list.locator('a').allTextContents();
await list.close();

for (const [look, media] of Object.entries(looks)) {
  for (const width of widths) {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      deviceScaleFactor: 2,
      ...media,
    });
    for (const name of names.filter((each) => each.includes(only))) {
      const shown = await context.newPage();
      await shown.goto(`${page}#${encodeURIComponent(name)}`);
      await shown.waitForSelector('body[data-shown]');
      await shown.waitForTimeout(60);
      const file = `${name.replaceAll(/[^a-z]+/g, '-')}-${look}-${width}.png`;
      await shown.screenshot({ path: join(output, 'pictures', file), fullPage: true });
      await shown.close();
    }
    await context.close();
  }
}
await browser.close();
