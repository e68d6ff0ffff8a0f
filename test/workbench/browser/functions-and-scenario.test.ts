import { chooseView, objectionsToView } from './pane-views';
import { takePicture, workbenchesForTests, type WorkbenchSession } from './workbench-session';

/* The steps are one person's session and build on one another. */

const workbenches = workbenchesForTests();
let session: WorkbenchSession;

beforeAll(async () => {
  session = await workbenches.open();
});

describe('a session that calculates', () => {
  it('calculates the functions that are typed into cells, and the score as the pane does', async () => {
    await session.check();
    await session.chooseSheet('Goals');
    await session.type(14, 1, '=PLUMB.REQUIRED_VOLUME(50000,250,150)');
    expect(await session.valueAt('Goals', 14, 1)).toBe(500);
    await session.type(15, 1, '=PLUMB.ALIGNMENT_SCORE(Tactics[#All],Strategies[#All],Goals[#All])');
    const calculated = Number(await session.valueAt('Goals', 15, 1));
    // The report has the score of the check as it is, the pane with one decimal.
    expect(calculated).toBeCloseTo(Number(await session.valueAt('Plumbline', 3, 1)), 9);
    await session.pane.getByRole('tab', { name: /^Overview/u }).click();
    const shown = calculated.toFixed(1).replace('.', '\\.');
    await session.pane
      .getByRole('heading', { name: new RegExp(`Alignment score.*${shown} of 100`, 'u') })
      .waitFor();
  });

  it('explains the selected cell, follows the selection, and inserts a function', async () => {
    await session.select('Goals', 'B15');
    await chooseView(session.pane, /^Functions/u);
    await session.pane.getByText('Goals B15').first().waitFor();
    await session.pane.getByText('=PLUMB.REQUIRED_VOLUME(50000,250,150)').first().waitFor();
    await session.type(16, 1, '=PLUMB.REQUIRED_VOLUME(50000,120,B15*0+150)');
    // Enter moves the selection on once the cell is written: not after it was selected again.
    await session.valueAt('Goals', 16, 1);
    await session.select('Goals', 'B17');
    await session.pane
      .getByText(/each unit sells for 120 and costs 150/u)
      .first()
      .waitFor();

    await session.select('Goals', 'B18');
    await session.pane.getByLabel('Search the functions').fill('price for margin');
    await session.pane.getByRole('button', { name: /^PRICE_FOR_MARGIN/u }).click();
    await session.pane.getByLabel('cost', { exact: true }).fill('60');
    await session.pane.getByLabel('margin_ratio', { exact: true }).fill('40%');
    await session.pane.getByText('100 currency per unit').waitFor();
    await session.pane.getByRole('button', { name: 'Insert into B18' }).click();
    await session.pane
      .getByText(/^Inserted into B18/u)
      .first()
      .waitFor();
    expect(await session.valueAt('Goals', 17, 1)).toBe(100);
    await session.picture('workbench-functions');
  });

  it('works out price and volume of a product, and writes it as live formulas with charts', async () => {
    await chooseView(session.pane, /^Price and volume/u);
    await session.pane.getByLabel('Product', { exact: true }).selectOption({ index: 0 });
    await session.pane.getByRole('textbox', { name: 'List price' }).fill('950');
    await session.pane.getByRole('heading', { name: 'Results' }).waitFor();
    const profit = await session.pane
      .getByText('Profit', { exact: true })
      .first()
      .locator('xpath=..')
      .innerText();
    await session.pane.getByRole('button', { name: 'Add a live sheet' }).click();
    await session.pane
      .getByText(/^Added as the sheet/u)
      .first()
      .waitFor();
    const { name, formulas, errors, charts, figures } = await session.calculated('Price and volume');
    expect(name).toMatch(/^Price and volume – /u);
    expect(formulas).toBeGreaterThan(80);
    expect(errors).toEqual([]);
    expect(charts).toBe(2);
    expect(figures['List price']).toBe(950);
    const shown = Number(figures['Expected profit']).toLocaleString('en-US', { maximumFractionDigits: 0 });
    expect(profit.replace(/\s+/gu, ' ')).toContain(shown);

    await session.page.setViewportSize({ width: 1720, height: 900 });
    const drawn = session.page.locator('svg[role="img"]').filter({ has: session.page.locator('path') });
    await drawn.first().waitFor();
    await session.picture('workbench-scenario');
    await session.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('has nothing in the pane that axe objects to, at 320 pixels too', async () => {
    const alone = await workbenches.openPage('/taskpane.html', { width: 320, height: 800 });
    await alone.getByRole('heading').first().waitFor();
    await takePicture(alone, 'pane-alone-320');
    for (const view of [
      /^Overview/u,
      /^Findings/u,
      /^Price and volume/u,
      /^Functions/u,
      /^Setup/u,
      /^About/u,
    ]) {
      expect(await objectionsToView(session, view)).toEqual([]);
    }
  });
});
