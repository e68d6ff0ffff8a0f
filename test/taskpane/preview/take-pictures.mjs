import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/**
 * Takes pictures of the pane's states: `node test/taskpane/preview/take-pictures.mjs [part of a state's name]`, after the preview was
 * bundled. Fails where a state cannot be shown, the page reports an error, anything is wider than the pane, or axe objects.
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

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/* In forced colours the system answers for the contrast. */
const axeOptions = (look) => (look === 'contrast' ? { rules: { 'color-contrast': { enabled: false } } } : {});

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
let faults = 0;
const report = (text) => {
  faults += 1;
  console.error(text);
};

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
      const where = `${name}, ${look}, ${width} px`;
      shown.on('pageerror', (error) => report(`${where}: ${error.message}`));
      shown.on('console', (message) => {
        if (message.type() === 'error') report(`${where}: ${message.text()}`);
      });
      await shown.goto(`${page}#${encodeURIComponent(name)}`);
      await shown.waitForSelector('body[data-shown]');
      await shown.waitForTimeout(60);
      const reach = await shown.evaluate('document.documentElement.scrollWidth');
      if (reach > width) report(`${where}: ${reach} px wide`);
      await shown.addScriptTag({ path: axe });
      const { violations } = await shown.evaluate(`axe.run(document, ${JSON.stringify(axeOptions(look))})`);
      for (const { id, nodes } of violations)
        report(`${where}: ${id}, ${nodes.map(({ html }) => html).join(' ')}`);
      const file = `${name.replaceAll(/[^a-z]+/g, '-')}-${look}-${width}.png`;
      await shown.screenshot({ path: join(output, 'pictures', file), fullPage: true });
      await shown.close();
    }
    await context.close();
  }
}
await browser.close();
console.log(`${names.length} states, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
