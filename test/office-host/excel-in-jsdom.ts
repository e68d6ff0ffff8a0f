import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { createOfficeHost, type OfficeHost } from '../../src/office-host/office-host';
import { type AddInWindow, connectInProcess } from '../../src/office-host/transports/in-process';
import { createMemoryWorkbook } from '../../src/office-host/workbook/memory-workbook';

/*
 * The genuine, minified library in the window of a test. A test file that uses this begins with
 *
 *     @jest-environment jsdom
 *     @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */

interface Script {
  src: string;
  onload: () => void;
  onerror: () => void;
}
interface Page extends AddInWindow {
  addEventListener: (type: string, listener: object, ...rest: readonly unknown[]) => void;
  readonly removeEventListener: (type: string, listener: object) => void;
  readonly document: {
    readonly createElement: (tag: 'script') => Script;
    readonly head: { readonly append: (element: Script) => void };
  };
}

const page = globalThis as unknown as Page;

const library = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'office.js');

let globalsBefore: ReadonlySet<string> | null = null;
const messageListeners: object[] = [];
const { addEventListener } = page;

/** The timers that run in the page since it was loaded. */
const timers = new Set<ReturnType<typeof setTimeout>>();

/** Remembers what timers the page starts, to end them with it. */
function watchTimers(): void {
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const start = globalThis[name] as (...given: readonly unknown[]) => ReturnType<typeof setTimeout>;
    const watched = (...given: readonly unknown[]): ReturnType<typeof setTimeout> => {
      const timer = start(...given);
      timers.add(timer);
      return timer;
    };
    Object.assign(globalThis, { [name]: watched });
  }
}

/*
 * A page that is loaded anew has neither globals nor listeners nor timers of the library that ran in it before. An old timer would
 * find, 65 seconds later, that a call of the old page was never answered, and fail whichever test runs then.
 */
function forgetLibrary(): void {
  const globals = globalThis as unknown as Record<string, unknown>;
  timers.forEach(clearTimeout);
  timers.clear();
  for (const listener of messageListeners.splice(0)) page.removeEventListener('message', listener);
  page.addEventListener = (type, listener, ...rest) => {
    if (type === 'message') messageListeners.push(listener);
    addEventListener.call(page, type, listener, ...rest);
  };
  if (globalsBefore === null) {
    watchTimers();
    globalsBefore = new Set(Object.keys(globals));
    return;
  }
  for (const name of Object.keys(globals)) {
    if (globalsBefore.has(name)) continue;
    if (!Reflect.deleteProperty(globals, name)) globals[name] = undefined;
  }
}

/** How many messages between the library and the host are on their way. */
let underWay = 0;

/* Node's own: fake timers do not hold messages up, and a timer would wait a millisecond for each of thousands. */
function later(work: () => void): void {
  underWay += 1;
  setImmediate(() => {
    underWay -= 1;
    work();
  });
}

/** Until nothing has been on its way between the library and the host for a while, however slow the machine is. */
export async function untilQuiet(): Promise<void> {
  for (let quietTurns = 0; quietTurns < 20; quietTurns = underWay === 0 ? quietTurns + 1 : 0)
    await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Loads the library anew, connected to the host, as when the add-in's page is opened or reloaded. */
export async function loadOffice(host: OfficeHost): Promise<void> {
  forgetLibrary();
  connectInProcess(host, page, later);
  await new Promise<void>((loaded, failed) => {
    const script = page.document.createElement('script');
    script.src = pathToFileURL(library).href;
    script.onload = () => {
      loaded();
    };
    script.onerror = () => {
      failed(new Error('The library could not be loaded.'));
    };
    page.document.head.append(script);
  });
  await Office.onReady();
}

/** A host with the library loaded once for a test file. What the host did not know fails the file, with the list. */
export function excelInJsdom(): OfficeHost {
  const host = createOfficeHost(createMemoryWorkbook());
  beforeAll(() => loadOffice(host));
  afterAll(() => {
    expect({ unknown: host.takeUnknown(), crashes: host.takeCrashes() }).toEqual({
      unknown: [],
      crashes: [],
    });
  });
  return host;
}
