/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as salesForecasts from '../../../src/alignment/sales-forecast';
import { Pane } from '../../../src/taskpane/pane';
import { createPaneStore } from '../../../src/taskpane/store/pane-store';
import { renderWithoutStyles } from '../../support/render-without-styles';
import { choose, press } from '../support/in-the-page';
import { exampleCheck } from '../support/pane-checks';
import type { PaneStateName } from '../support/pane-states';
import { renderPane, withMediaQueries } from '../support/render-pane';
import { runAxe } from '../support/run-axe';
import { salesCheck } from '../support/sales-checks';
import { scriptedHost } from '../support/scripted-host';

jest.mock('../../../src/alignment/sales-forecast', () => {
  const actual = jest.requireActual<typeof salesForecasts>('../../../src/alignment/sales-forecast');
  return {
    ...actual,
    salesForecast: jest.fn(actual.salesForecast),
    salesAccuracyInSteps: jest.fn(actual.salesAccuracyInSteps),
  };
});

let hasFocus: jest.SpyInstance;

beforeEach(() => {
  jest.clearAllMocks();
  withMediaQueries();
  hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  hasFocus.mockRestore();
});

const forecasts = (): number => jest.mocked(salesForecasts.salesForecast).mock.calls.length;

const does = (step: () => boolean): Promise<void> =>
  act(async () => {
    expect(step()).toBe(true);
    await Promise.resolve();
  });

const expected = (): readonly string[] =>
  [...screen.getByRole('status', { name: 'Expected' }).querySelectorAll('p')].map(
    ({ textContent }) => textContent,
  );

const said = (): string | null => screen.getByRole('slider').getAttribute('aria-valuetext');

const section = (name: RegExp | string): HTMLElement => {
  const found = screen.getByRole('heading', { name }).closest('section');
  if (found === null) throw new Error('The heading is in no section.');
  return found;
};

describe('what is expected', () => {
  it('stands first, beside what the plan has for the same time', async () => {
    await renderPane('forecast');
    expect(expected()).toEqual([
      'Day bag, Jan 2026 to Dec 2026',
      '4,957 units expected',
      '4,613 to 5,327 in 80 of 100 cases',
      'The plan has 5,200, within that range.',
    ]);
  });

  it('has a wider interval for more of the cases, and a nearer end where that is chosen', async () => {
    await renderPane('forecast');
    await does(choose('Interval', '0.95'));
    await does(choose('How far ahead', '6'));
    expect(expected()).toEqual([
      'Day bag, Jan 2026 to Jun 2026',
      '2,391 units expected',
      '2,088 to 2,737 in 95 of 100 cases',
      'The plan has 2,579, within that range.',
    ]);
  });

  it('agrees with the finding of the rule, and leads to it', async () => {
    const { store } = await renderPane('forecast, the plan is above it');
    expect(expected().at(-1)).toBe('The plan has 9,000, 3,610 above the high end.');
    expect(document.body.textContent).toContain('suggests 5,390 at most (high end of the 80% forecast)');
    await does(press('See the finding'));
    expect(store.state().view).toBe('findings');
    expect(store.state().selected).toBe('above-forecast/products/p1');
  });

  it('is that of another product where it is chosen', async () => {
    await renderPane('forecast');
    await does(choose('Product', 'p2'));
    expect(expected().slice(-2)).toEqual([
      expect.stringMatching(/ in 80 of 100 cases$/u),
      expect.stringMatching(/^The plan has 400, [\d,]+ below the low end\.$/u),
    ]);
    expect(screen.getByRole('slider').getAttribute('aria-label')).toBe('Units per month, Purse');
  });

  it('offers no choice of product where there is one', async () => {
    await renderPane('forecast, the plan is above it');
    expect(screen.queryByLabelText('Product')).toBeNull();
  });
});

describe('the chart', () => {
  it('is gone through by arrow keys, period by period, and tells each', async () => {
    await renderPane('forecast');
    const user = userEvent.setup();
    act(() => screen.getByRole('slider').focus());
    expect(said()).toMatch(/^Jan 2026: 5\d\d expected, \d+ to \d+, 442 planned$/u);
    await user.keyboard('{ArrowLeft}');
    expect(said()).toBe('Dec 2025: 517 sold, 0 planned');
    await user.keyboard('{PageDown}');
    expect(said()).toBe('Dec 2024: 521 sold, 0 planned');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(said()).toBe('Aug 2024: not known, 317 filled in, 0 planned');
    await user.keyboard('{End}');
    expect(said()).toMatch(/^Dec 2026: \d+ expected, \d+ to \d+, 442 planned$/u);
    await user.keyboard('{Home}');
    expect(said()).toBe('Jan 2023: 512 sold, 0 planned');
    await user.keyboard('{Escape}');
    expect(said()).toMatch(/^Jan 2026/u);
  });

  it('tells of promotions, and shows their sign', async () => {
    await renderPane('forecast');
    const user = userEvent.setup();
    act(() => screen.getByRole('slider').focus());
    await user.keyboard('{ArrowLeft>9/}');
    expect(said()).toBe('Apr 2025: 322 sold, 148 planned, promotion T2 (Spring sale)');
    const legend = within(section('Units per month')).getAllByRole('listitem');
    expect(legend.map(({ textContent }) => textContent)).toEqual([
      'Actual',
      'Filled in',
      'Forecast',
      '80% interval',
      'Planned',
      'Promotion',
    ]);
  });

  it('has a summary, and the same figures as tables', async () => {
    await renderPane('forecast, read as a table with the wider interval');
    expect(screen.getByRole('figure').getAttribute('aria-labelledby')).not.toBeNull();
    expect(
      screen.getByRole('figure', {
        name: /^Units sold from Jan 2023 to Dec 2025, and a forecast until Jun 2026: 2,391 units expected\.$/u,
      }),
    ).toBeTruthy();
    const [ahead, past] = screen.getAllByRole('table');
    const rowsOf = (table: HTMLElement | undefined): readonly string[] =>
      [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
        [...row.children].map(({ textContent }) => textContent).join(' | '),
      );
    expect(rowsOf(ahead).slice(0, 2)).toEqual([
      'Month | Forecast | Low | High | Planned',
      expect.stringMatching(/^Jan 2026 \| 5\d\d \| 4\d\d \| 6\d\d \| 442$/u),
    ]);
    expect(rowsOf(past)).toContain('Aug 2024 | 317, filled in | 0');
    expect(rowsOf(past)).toContain('Mar 2025, promotion | 404 | 152');
    expect(rowsOf(past)).toHaveLength(37);
  });

  it('shows of a long history what can be told apart, and all of it when asked', async () => {
    await renderPane('forecast, ten years of weeks');
    const most = (): number => Number(screen.getByRole('slider').getAttribute('aria-valuemax'));
    expect(most()).toBe(156 + 53);
    await does(press('Show all 500 weeks'));
    expect(most()).toBe(500 + 53);
    await does(press('Show the last 156 weeks only'));
    expect(most()).toBe(156 + 53);
  });
});

describe('a month without sales', () => {
  it('is asked about, and what is answered goes into the settings', async () => {
    const { host } = await renderPane('forecast, a month without sales');
    await does(press('Could not sell: Mar 2025'));
    await does(press('Sold nothing: Mar 2025'));
    expect(host.settingsChanges).toEqual([
      { set: [{ setting: 'Stock-out P1 › Mar 2025', value: 'could-not-sell' }] },
      { set: [{ setting: 'Stock-out P1 › Mar 2025', value: 'sold-nothing' }] },
    ]);
  });

  it('is forecast from as was answered, and the answer can be taken back', async () => {
    const { host } = await renderPane('forecast, the month could not sell');
    expect(host.checks()).toBe(2);
    expect(document.body.textContent).toContain(
      'Counted as missing because the product could not be sold: Mar 2025.',
    );
    expect(screen.queryByText(/could not sell\?/u)).toBeNull();
    expect(expected()[1]).not.toBe('4,586 units expected');
    await does(press('Change: Mar 2025'));
    expect(host.settingsChanges.at(-1)).toEqual({
      set: [{ setting: 'Stock-out P1 › Mar 2025', value: null }],
    });
  });
});

describe('the accuracy', () => {
  it('is told beside repeating last year, with how often the interval held', async () => {
    await renderPane('forecast');
    const texts = [...section('How far off it would have been').querySelectorAll('p')].map(
      ({ textContent }) => textContent,
    );
    expect(texts).toEqual([
      'On your last 12 months it was off by 7.0%; repeating last year, by 7.3%.',
      '8 of the last 12 months were within the 80% interval of a forecast made just before.',
      'Each month was forecast from nothing but the history before it, 1 to 12 months ahead.',
    ]);
  });

  it('says where repeating last year was closer, and offers it', async () => {
    await renderPane('forecast, repeating last year is closer');
    await does(press('Use "Repeat last year"'));
    expect(screen.getByLabelText('Method')).toHaveProperty('value', 'seasonal naive');
    expect(section('Method').textContent).toContain('What was sold in the same period a year before.');
    expect(screen.queryByText(/was closer/u)).toBeNull();
  });
});

describe('what was done with the history', () => {
  it('leads to the cells that it is about', async () => {
    const { host } = await renderPane('forecast');
    await does(press('No Units for Aug 2024.'));
    await does(press('T2 promoted the product'));
    expect(host.visited).toEqual([
      { sheet: 'History', cells: [{ row: 20, column: 2 }] },
      { sheet: 'Tactics', cells: [{ row: 2, column: 1 }] },
    ]);
  });

  it('says that prices are not in the forecast, and leads to where they are', async () => {
    const { store } = await renderPane('forecast');
    await does(press('Open Price and volume'));
    expect(store.state().view).toBe('price-and-volume');
  });

  it('says nothing of prices that do not vary', async () => {
    await renderPane('forecast');
    await does(choose('Product', 'p2'));
    expect(screen.queryByRole('heading', { name: /^Price changes/u })).toBeNull();
  });
});

describe('the sheet', () => {
  it('is asked for with what is shown', async () => {
    const { host } = await renderPane('forecast');
    await does(choose('How far ahead', '24'));
    await does(choose('Interval', '0.95'));
    await does(choose('Method', 'theta'));
    await does(press('Add a forecast sheet'));
    expect(host.forecasts).toEqual([{ product: 'p1', periods: 24, method: 'theta', level: 0.95 }]);
    expect(document.body.textContent).toContain('Added as the sheet Plumbline forecast.');
  });

  it('is said to add up whole periods, where the plan ends within one', async () => {
    const host = scriptedHost({ check: () => ({ status: 'checked', check: exampleCheck() }) });
    const store = createPaneStore(host);
    store.commands.chooseView('forecast');
    renderWithoutStyles(<Pane host={host} store={store} />);
    act(() => store.commands.check());
    await screen.findByRole('status', { name: 'Expected' }, { timeout: 10_000 });
    const lead = (): string => section('Forecast sheet').querySelector('p')?.textContent ?? '';
    expect(lead()).toMatch(/history\. The total there is of whole months: Nov 2026 to Sep 2027\.$/u);
    await does(choose('How far ahead', '6'));
    expect(lead()).toMatch(/undo history\.$/u);
    store.close();
  });

  it('that was added is news of that forecast alone', async () => {
    await renderPane('forecast, written onto a sheet');
    await does(choose('Method', 'theta'));
    expect(document.body.textContent).not.toContain('Added as the sheet');
  });
});

it('forecasts nothing before it is shown', async () => {
  const host = scriptedHost({ check: () => ({ status: 'checked', check: salesCheck() }) });
  const store = createPaneStore(host);
  renderWithoutStyles(<Pane host={host} store={store} />);
  const turn = (step: () => void): Promise<void> =>
    act(async () => {
      step();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
  await turn(() => store.commands.check());
  expect(forecasts()).toBe(0);
  await turn(() => store.commands.chooseView('forecast'));
  await waitFor(() => expect(forecasts()).toBe(1), { timeout: 10_000 });
  store.close();
});

it('forecasts nothing for a check while another view is shown, and once when it is shown again', async () => {
  const { host, store } = await renderPane('forecast');
  await act(async () => {
    store.commands.chooseView('overview');
    await Promise.resolve();
  });
  const before = forecasts();
  await act(async () => {
    store.commands.check();
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(host.checks()).toBe(2);
  expect(forecasts()).toBe(before);
  await act(async () => {
    store.commands.chooseView('forecast');
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  await waitFor(() => expect(forecasts()).toBe(before + 1), { timeout: 10_000 });
});

it('measures once, and not again when the view is shown again', async () => {
  const { store } = await renderPane('forecast');
  const measured = jest.mocked(salesForecasts.salesAccuracyInSteps);
  expect(measured).toHaveBeenCalledTimes(1);
  await act(async () => {
    store.commands.chooseView('overview');
    await Promise.resolve();
    store.commands.chooseView('forecast');
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(measured).toHaveBeenCalledTimes(1);
});

it.each<PaneStateName>([
  'forecast',
  'forecast, read as a table with the wider interval',
  'forecast, a month without sales',
])('axe objects to nothing: %s', async (name) => {
  const { container } = await renderPane(name);
  expect(await runAxe(container)).toEqual([]);
});
