import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

/*
 * A browser for tests. A test file asks for it once, at its top:
 *
 *     const browser = browserForTests();
 *     it('…', async () => {
 *       const page = await browser.open('https://localhost:3000/');
 */

const programFiles = [
  process.env['PROGRAMFILES'],
  process.env['PROGRAMFILES(X86)'],
  process.env['LOCALAPPDATA'],
];

/** Where the browsers that are made of Chromium lie. */
const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
      join(folder, `${name}.app/Contents/MacOS`, name),
    ),
  ),
  win32: programFiles.flatMap((folder) =>
    folder === undefined
      ? []
      : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
          join(folder, file),
        ),
  ),
};

/** A browser on this machine, and what its process needs beside the environment of this one. */
interface FoundBrowser {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

/* The package unpacks the libraries that a bare machine lacks only where it believes itself to run in a cloud's function. */
const cloudsFunction = { name: 'AWS_LAMBDA_JS_RUNTIME', value: 'nodejs20.x' } as const;

/* Outside of Linux there is no browser in the packages, and none is fetched. */
async function packagedBrowser(): Promise<FoundBrowser> {
  if (process.platform !== 'linux') {
    throw new Error(
      'No Chrome, Edge or Chromium was found at the usual places. Install one, or give its path in CHROME_PATH.',
    );
  }
  const before = { ...process.env };
  process.env[cloudsFunction.name] = cloudsFunction.value;
  try {
    const { default: sparticuz } = await import('@sparticuz/chromium');
    const path = await sparticuz.executablePath();
    return {
      path,
      environment: {
        LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'),
        FONTCONFIG_PATH: join(tmpdir(), 'fonts'),
      },
    };
  } finally {
    // What the package tells its process is for the browser alone.
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/** `CHROME_PATH`, a browser that is installed, or the one that comes with the packages. */
async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { path: named, environment: {} };
    throw new Error(`CHROME_PATH says ${named}, and there is no such file.`);
  }
  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path));
  return installed === undefined ? packagedBrowser() : { path: installed, environment: {} };
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // What is not caught as a request finds no address either.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

const launch = ({ path, environment }: FoundBrowser): Promise<Browser> =>
  chromium.launch({
    executablePath: path,
    args: flags,
    env: { ...(process.env as Record<string, string>), ...environment },
  });

/** Where the processes of Jest are told which browser was found. */
const foundName = 'PLUMBLINE_BROWSER';

/** Before all tests in a browser: finds it, and says once which it is. */
export async function chooseBrowser(): Promise<void> {
  const found = await findBrowser();
  const browser = await launch(found);
  console.log(`Browser of the tests: Chromium ${browser.version()}, ${found.path}`);
  await browser.close();
  process.env[foundName] = JSON.stringify(found);
}

export async function launchBrowser(): Promise<Browser> {
  const found = process.env[foundName];
  if (found === undefined)
    throw new Error('Tests in a browser belong to the part "built" of jest.config.js.');
  return launch(JSON.parse(found) as FoundBrowser);
}

const staysHere = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return hostname === 'localhost' || ['data:', 'blob:', 'about:', 'file:'].includes(protocol);
};

export interface Visit {
  readonly context: BrowserContext;
  /** What asked for another machine than this one, and was refused. */
  readonly leaving: readonly string[];
}

/** A visit with no memory of others, which trusts a certificate of one's own and reaches nothing but `localhost`. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    // A worker between page and network would hide requests.
    serviceWorkers: 'block',
    ...options,
  });
  const leaving: string[] = [];
  await context.route(
    (url) => !staysHere(url.href),
    async (route) => {
      leaving.push(route.request().url());
      await route.abort();
    },
  );
  await context.routeWebSocket(/^/, (socket) => {
    leaving.push(socket.url());
    void socket.close();
  });
  return { context, leaving };
}

/** Waits two frames: what was asked for is painted in the second. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/**
 * Types into a cell. Where a busy machine lingers within the name of a function, Univer offers names that begin so, and the next
 * Enter would take one; 300 milliseconds after the last key it looks again and takes back what no longer fits.
 */
export async function typeIntoCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  if (!text.startsWith('=')) return;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await painted(page);
}

export interface TestBrowser {
  /** Opens a page in a visit of its own, which ends with the test file. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Launches a browser for the tests of a file. A test after which something had asked for another machine fails. */
export function browserForTests(): TestBrowser {
  let browser: Browser | null = null;
  const visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(() => {
    expect(visits.flatMap(({ leaving }) => leaving)).toEqual([]);
  });
  afterAll(() => browser?.close());
  return {
    open: async (address, options) => {
      if (browser === null) throw new Error('A page can be opened in a test or a hook, not before.');
      const opened = await visit(browser, options);
      visits.push(opened);
      const page = await opened.context.newPage();
      await page.goto(address);
      return page;
    },
  };
}
