import { createMemoryWorkbook } from '../../../src/office-host';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import type {} from '../../../src/workbench/page/open-page';
import type { ServedSite } from '../../../src/workbench/server/serve';
import { browserForTests } from '../../support/browser';
import { chooseView } from '../../workbench/browser/pane-views';
import { workbenchSite } from '../../workbench/browser/workbench-site';

const browser = browserForTests();
let served: ServedSite;

beforeAll(async () => {
  served = await workbenchSite();
});
afterAll(() => served.close());

describe('the self-test of the deployed add-in, in the workbench', () => {
  it('refuses the worked example, passes every case in a blank workbook, and leaves that blank', async () => {
    const page = await browser.open(`${served.origin}/`, { viewport: { width: 1280, height: 800 } });
    const ready = () =>
      page.locator('footer[data-region="status"]').getByText('Ready', { exact: true }).waitFor();
    const pane = page.frameLocator('iframe[title="Pane of the Plumbline add-in"]');
    const start = async () => {
      await ready();
      await chooseView(pane, /^About/u);
      await pane.getByRole('button', { name: 'Start the self-test' }).click();
    };
    await start();
    await pane.getByText('This workbook is not blank: it has the sheet Goals').first().waitFor();

    const { bytes } = await fileFromWorkbook(createMemoryWorkbook({ name: 'Blank.xlsx' }));
    await page.locator('input[type="file"]').setInputFiles({
      name: 'Blank.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
    await page.getByRole('heading', { name: 'Blank.xlsx' }).waitFor();
    await start();
    await pane.getByRole('button', { name: 'Copy the result' }).waitFor();
    const told = await pane.getByRole('tabpanel').textContent();
    expect(told).toMatch(/Self-test finished: \d+ passed\./u);
    const left = await page.evaluate(() => {
      const workbook = globalThis.workbench.session()?.workbook;
      return [workbook?.sheets().map(({ name }) => name), workbook?.names().length];
    });
    expect(left).toEqual([['Sheet1'], 0]);
  });
});
