import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { browserForTests } from '../../support/browser';
import type {} from './preview';
import { previewPage } from './preview-pages';

/* What only a browser knows of the pane's states: how wide they are, which colours stand on which, what axe finds where things have a place. */

const browser = browserForTests();
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Fault {
  readonly state: string;
  readonly what: string;
}

/** Shows all states one after the other, and lists what is wrong with them. */
async function faultsOf(page: Page, axeOptions: object | null): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let state = 'the page';
  page.on('pageerror', ({ message }) => faults.push({ state, what: message }));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push({ state, what: message.text() });
  });
  await page.evaluate(axe);
  const names = await page.evaluate(() => globalThis.preview.names);
  expect(names.length).toBeGreaterThan(50);
  for (const name of names) {
    state = name;
    await page.evaluate(async (shown) => {
      await globalThis.preview.show(shown);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      // A button that has just become usable is on its way from one colour to the other.
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    }, name);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) faults.push({ state, what: `${beyond} px wider than the pane` });
    if (axeOptions === null) continue;
    const found = await page.evaluate<readonly string[]>(
      `axe.run(document, ${JSON.stringify(axeOptions)}).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
    for (const what of found) faults.push({ state, what });
  }
  return faults;
}

describe('each state of the pane', () => {
  it.each([
    ['light', 320, {}],
    // Only the colours are others.
    ['dark', 320, { runOnly: ['color-contrast'] }],
    // Only the places are others.
    ['light', 450, null],
  ] as const)(
    '%s, %d pixels wide, has nothing cut off and nothing that axe objects to',
    async (colorScheme, width, axeOptions) => {
      const page = await browser.open(previewPage, {
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        colorScheme,
      });
      expect(await faultsOf(page, axeOptions)).toEqual([]);
    },
  );
});
