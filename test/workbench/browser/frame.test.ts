import { contractVisit } from './contract-visit';

const { page, addIn, ready } = contractVisit();

const setting = () => addIn().evaluate(() => Office.context.document.settings.get('lead') as unknown);

const listen = () =>
  addIn().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    }),
  );

const sheetNames = () =>
  addIn().evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );

const conversationId = () =>
  addIn().evaluate(() => (JSON.parse(window.name) as { xdmInfo: string }).xdmInfo.split('|')[0]);

beforeEach(async () => {
  await page().evaluate(() => {
    globalThis.contract.begin();
  });
});

describe('an add-in in a frame', () => {
  it('that reloads itself is greeted again, with the settings that were saved and without its listeners', async () => {
    await listen();
    await addIn().evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set('lead', 'sales');
          Office.context.document.settings.saveAsync(() => {
            Office.context.document.settings.set('lead', 'joint');
            resolve();
          });
        }),
    );
    expect(await page().evaluate(() => globalThis.contract.host.subscriptionCount())).toBe(1);
    const reloaded = page().waitForEvent('framenavigated');
    await addIn().evaluate(() => {
      setTimeout(() => {
        location.reload();
      });
    });
    await reloaded;
    await ready();
    expect(await setting()).toBe('sales');
    expect(await page().evaluate(() => globalThis.contract.host.subscriptionCount())).toBe(0);
    expect(await sheetNames()).toEqual(['Plan', 'Notes']);
  });

  it('is loaded anew in a conversation of its own', async () => {
    const before = await conversationId();
    await page().evaluate(() => {
      globalThis.contract.frame.load();
    });
    await ready();
    expect(await conversationId()).not.toBe(before);
    expect(await page().locator('iframe').count()).toBe(1);
    expect(await sheetNames()).toEqual(['Plan', 'Notes']);
  });

  it('tells where the keyboard leaves it to', async () => {
    await page().frameLocator('iframe').locator('#last').focus();
    await page().keyboard.press('Tab');
    await page().frameLocator('iframe').locator('#first').focus();
    await page().keyboard.press('Shift+Tab');
    await page().keyboard.press('Control+F6');
    await page().keyboard.press('Control+Shift+F6');
    await page().waitForFunction(() => globalThis.contract.left.length === 4);
    expect(await page().evaluate(() => globalThis.contract.left)).toEqual([
      'forward',
      'backward',
      'forward',
      'backward',
    ]);
  });

  it('is not heard when it speaks for another conversation', async () => {
    const before = await page().evaluate(() => globalThis.contract.host.traffic.roundTrips);
    await addIn().evaluate(() => {
      window.parent.postMessage('no message', '*');
      window.parent.postMessage(
        JSON.stringify({ _messageType: 0, _actionName: 'executeMethod', _conversationId: 'other' }),
        '*',
      );
    });
    expect(await sheetNames()).toEqual(['Plan', 'Notes']);
    expect(await page().evaluate(() => globalThis.contract.host.traffic.roundTrips)).toBe(before + 1);
  });

  it.each(['https://127.0.0.1/add-in.html', 'http://localhost/add-in.html', 'https://example.com/'])(
    'is refused at %s, which the library would not trust',
    async (url) => {
      const said = await page().evaluate((address) => globalThis.contract.refusal(address), url);
      expect(said).toContain('cannot be shown by https://localhost');
      expect(await page().locator('iframe').count()).toBe(1);
    },
  );
});
