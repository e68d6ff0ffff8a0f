import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axeObjections } from '../../support/axe-in-browser';
import { browserForTests, painted } from '../../support/browser';
import type {} from './preview';
import { previewPage } from './preview-pages';

/*
 * What only a browser knows of the pane's states: how wide they are, which colours stand on which, what axe finds where things
 * have a place. With `PLUMBLINE_PICTURES=1 npx jest test/taskpane/preview` it leaves pictures of all in test/output/pictures.
 */

const browser = browserForTests();
const takesPictures = process.env['PLUMBLINE_PICTURES'] !== undefined;
/** A list of thousands of rows is no picture, in pixels. */
const highestPicture = 4000;
const pictures = join(__dirname, '../../output/pictures');

interface Fault {
  readonly state: string;
  readonly what: string;
}

/** Shows all states one after the other, and lists what is wrong with them. */
async function faultsOf(
  page: Page,
  look: string,
  axeOptions: object | null,
  isGerman: boolean,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  let state = 'the page';
  page.on('pageerror', ({ message }) => faults.push({ state, what: message }));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push({ state, what: message.text() });
  });
  // A button that has just become usable would be on its way from one colour to the other.
  await page.addStyleTag({ content: '*, ::before, ::after { transition: none !important }' });
  const names = await page.evaluate(() => globalThis.preview.names);
  expect(names.length).toBeGreaterThan(50);
  for (const name of names) {
    state = name;
    await page.evaluate(([shown, inGerman]) => globalThis.preview.show(shown, inGerman), [
      name,
      isGerman,
    ] as const);
    await painted(page);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) faults.push({ state, what: `${beyond} px wider than the pane` });
    if (axeOptions !== null)
      faults.push(...(await axeObjections(page, { ...axeOptions })).map((what) => ({ state, what })));
    if (takesPictures) {
      const file = `${name.replaceAll(/[^a-z]+/gu, '-')}-${look.replaceAll(' ', '-')}.png`;
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      const { width = 0 } = page.viewportSize() ?? {};
      const clip = { x: 0, y: 0, width, height: Math.min(whole, highestPicture) };
      await page.screenshot({ path: join(pictures, file), fullPage: true, clip });
    }
  }
  return faults;
}

beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
});

type Look = readonly [
  name: string,
  width: number,
  media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors?: 'active' },
  axeOptions: object | null,
  isGerman: boolean,
];

const looks: readonly Look[] = [
  ['light 320', 320, { colorScheme: 'light' }, {}, false],
  // Only the colours are others.
  ['dark 320', 320, { colorScheme: 'dark' }, { runOnly: ['color-contrast'] }, false],
  // Only the places are others.
  ['light 450', 450, { colorScheme: 'light' }, null, false],
  // A pane of 450 pixels, enlarged to 200%.
  ['enlarged 225', 225, { colorScheme: 'light' }, null, false],
  // Longer words.
  ['German 320', 320, { colorScheme: 'light' }, null, true],
  ['German enlarged 225', 225, { colorScheme: 'light' }, null, true],
  // The system answers for the contrast.
  ['forced colours 320', 320, { colorScheme: 'dark', forcedColors: 'active' }, null, false],
];

/** In these every colour and every place is that of another look: they are there to be looked at. */
const onlyToLookAt: readonly Look[] = [
  ['dark 450', 450, { colorScheme: 'dark' }, null, false],
  ['forced colours 450', 450, { colorScheme: 'dark', forcedColors: 'active' }, null, false],
];

describe('each state of the pane has nothing cut off and nothing that axe objects to', () => {
  it.each([...looks, ...(takesPictures ? onlyToLookAt : [])])(
    '%s',
    async (look, width, media, axeOptions, isGerman) => {
      const page = await browser.open(previewPage, {
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        ...(takesPictures && { deviceScaleFactor: 2 }),
        ...media,
      });
      expect(await faultsOf(page, look, axeOptions, isGerman)).toEqual([]);
    },
  );
});
