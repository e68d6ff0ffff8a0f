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

/** How a pane that is shown is looked at. */
interface Look {
  readonly name: string;
  readonly media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'active' | 'none' };
  /** What axe is asked; null for nothing. */
  readonly axeOptions: object | null;
}

/** Shows all states one after the other, and lists what is wrong with them in each of the looks. */
async function faultsOf(page: Page, looks: readonly Look[], isGerman: boolean): Promise<readonly Fault[]> {
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
    for (const look of looks) {
      state = `${name}, ${look.name}`;
      await page.emulateMedia(look.media);
      await painted(page);
      faults.push(...(await faultsSeen(page, look)).map((what) => ({ state, what })));
      if (takesPictures) await takePicture(page, name, look.name);
    }
  }
  return faults;
}

async function faultsSeen(page: Page, { axeOptions }: Look): Promise<readonly string[]> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...(beyond > 0 ? [`${beyond} px wider than the pane`] : []),
    ...(axeOptions === null ? [] : await axeObjections(page, { ...axeOptions })),
  ];
}

async function takePicture(page: Page, name: string, look: string): Promise<void> {
  const file = `${name.replaceAll(/[^a-z]+/gu, '-')}-${look.replaceAll(' ', '-')}.png`;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 0 } = page.viewportSize() ?? {};
  const clip = { x: 0, y: 0, width, height: Math.min(whole, highestPicture) };
  await page.screenshot({ path: join(pictures, file), fullPage: true, clip });
}

beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
});

const light = { colorScheme: 'light', forcedColors: 'none' } as const;
const dark = { colorScheme: 'dark', forcedColors: 'none' } as const;
const forced = { colorScheme: 'dark', forcedColors: 'active' } as const;

/** Of the colours alone. */
const onlyContrast = { runOnly: ['color-contrast'] };

type Visit = readonly [name: string, width: number, isGerman: boolean, looks: readonly Look[]];

/* Where a place has a look without axe, only the places are others than where axe looks; in forced colours the system answers for the contrast. */
const visits: readonly Visit[] = [
  [
    '320',
    320,
    false,
    [
      { name: 'light 320', media: light, axeOptions: {} },
      { name: 'dark 320', media: dark, axeOptions: onlyContrast },
      { name: 'forced colours 320', media: forced, axeOptions: null },
    ],
  ],
  [
    '450',
    450,
    false,
    [
      { name: 'light 450', media: light, axeOptions: null },
      // In these every colour and every place is that of another look: they are there to be looked at.
      ...(takesPictures
        ? [
            { name: 'dark 450', media: dark, axeOptions: null },
            { name: 'forced colours 450', media: forced, axeOptions: null },
          ]
        : []),
    ],
  ],
  // A pane of 450 pixels, enlarged to 200%.
  ['enlarged 225', 225, false, [{ name: 'enlarged 225', media: light, axeOptions: null }]],
  // Longer words.
  ['German 320', 320, true, [{ name: 'German 320', media: light, axeOptions: null }]],
  ['German enlarged 225', 225, true, [{ name: 'German enlarged 225', media: light, axeOptions: null }]],
];

describe('each state of the pane has nothing cut off and nothing that axe objects to', () => {
  it.each(visits)('%s', async (_, width, isGerman, looks) => {
    const page = await browser.open(previewPage, {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
      ...(takesPictures && { deviceScaleFactor: 2 }),
    });
    expect(await faultsOf(page, looks, isGerman)).toEqual([]);
  });
});
