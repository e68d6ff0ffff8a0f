import type { Frame, Page } from 'playwright-core';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { browserForTests } from '../../support/browser';
import type {} from './contract-page';
import { contractPages } from './contract-site';
import { servePages } from './served-pages';

export interface ContractVisit {
  readonly page: () => Page;
  /** The add-in's side, as it is loaded now. */
  readonly addIn: () => Frame;
  /** Waits until the library is ready in the add-in's page. */
  readonly ready: () => Promise<void>;
}

/** The pages of the contract, open in a browser for all tests of a file. */
export function contractVisit(): ContractVisit {
  const browser = browserForTests();
  let served: ServedSite | null = null;
  let page: Page | null = null;

  const opened = (): Page => {
    if (page === null) throw new Error('The page is not open yet.');
    return page;
  };
  const addIn = (): Frame => {
    const frame = opened()
      .frames()
      .find((one) => one.url().endsWith('/add-in.html'));
    if (frame === undefined) throw new Error('The add-in is not in the page.');
    return frame;
  };
  const ready = async (): Promise<void> => {
    await opened().frameLocator('iframe').locator('#last').waitFor();
    await addIn().evaluate(async () => {
      await Office.onReady();
    });
  };

  beforeAll(async () => {
    served = await servePages(contractPages);
    page = await browser.open(`${served.origin}/workbench/`);
    await ready();
  });
  afterAll(() => served?.close());

  return { page: opened, addIn, ready };
}
