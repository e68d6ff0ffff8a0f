import { objectionsToView } from './pane-views';
import { workbenchesForTests, type WorkbenchSession } from './workbench-session';

/* The steps are one person's session and build on one another. */

const workbenches = workbenchesForTests();
let session: WorkbenchSession;

beforeAll(async () => {
  session = await workbenches.open();
  await session.check();
});

/** The first number in a text of the pane. */
async function numberIn(text: RegExp): Promise<number> {
  const shown = await session.pane.getByText(text).first().innerText();
  return Number(/[\d,]+/u.exec(shown)?.[0].replaceAll(',', ''));
}

describe('a session that looks ahead', () => {
  it('forecasts a product, and writes the forecast as live formulas with a chart', async () => {
    expect(await objectionsToView(session, /^Forecast/u)).toEqual([]);
    expect(await numberIn(/units expected$/u)).toBeGreaterThan(0);
    const planned = await numberIn(/^The plan has/u);
    await session.pane.getByText(/^On your last 12 months it was off by \d+%/u).waitFor();
    await session.picture('workbench-forecast-view');
    await session.pane.getByRole('button', { name: 'Add a forecast sheet' }).click();
    await session.pane
      .getByText(/^Added as the sheet Plumbline forecast/u)
      .first()
      .waitFor();
    const { formulas, errors, charts, figures } = await session.calculated('Plumbline forecast');
    // What the chart leaves out is #N/A.
    expect(errors.filter((error) => error !== '#N/A')).toEqual([]);
    expect(formulas).toBeGreaterThan(100);
    expect(charts).toBe(1);
    expect(Math.round(Number(figures['Planned']))).toBe(planned);
    expect(figures['Method']).toBe('auto');
  });

  it('follows units of the history that are changed', async () => {
    const forecast = async () => Number((await session.calculated('Plumbline forecast')).figures['Forecast']);
    const before = await forecast();
    const units = await session.page.evaluate(() => {
      const { workbook } = globalThis.workbench.session() ?? {};
      const id = workbook?.sheets().find(({ name }) => name === 'Sales history')?.id ?? '';
      const {
        top = 0,
        left = 0,
        right = -1,
      } = workbook?.tables().find((table) => table.sheet === id)?.area ?? {};
      for (let column = left; column <= right; column += 1)
        if (workbook?.valueAt(id, top, column) === 'Units')
          return { row: top + 1, column, units: workbook.valueAt(id, top + 1, column) };
      return null;
    });
    if (units === null) throw new Error('The example has no history with Units.');
    await session.chooseSheet('Sales history');
    await session.type(units.row, units.column, String(Number(units.units) * 3));
    expect(await session.valueAt('Sales history', units.row, units.column)).toBe(Number(units.units) * 3);
    while ((await forecast()) === before) await session.page.waitForTimeout(50);
    await session.chooseSheet('Plumbline forecast');
    await session.picture('workbench-forecast-sheet');
  });

  it('has nothing that axe objects to in the other views along time', async () => {
    for (const view of [/^Timeline/u, /^Coverage/u, /^Approvals/u])
      expect([view, await objectionsToView(session, view)]).toEqual([view, []]);
    await session.picture('workbench-approvals');
  });
});
