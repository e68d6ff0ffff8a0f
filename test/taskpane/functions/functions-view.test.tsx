/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ExplainOutcome } from '../../../src/taskpane/pane-host';
import { explanations } from '../support/explanations';
import { renderPane, withMediaQueries } from '../support/render-pane';

beforeEach(() => {
  withMediaQueries();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

const settle = (step: () => void = () => undefined): Promise<void> =>
  act(async () => {
    step();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const panel = (): HTMLElement => screen.getByRole('tabpanel');

describe('the explanation', () => {
  it('goes along with the selection while the view is shown, takes no focus, and says nothing', async () => {
    const { host } = await renderPane('functions, before there is a plan');
    const before = host.explained();
    field('Search the functions').focus();
    await settle(host.selectAnother);
    expect(host.explained()).toBe(before + 1);
    expect(document.activeElement).toBe(field('Search the functions'));
    expect(
      within(panel())
        .getAllByRole('status')
        .map(({ textContent }) => textContent),
    ).toEqual(['', '']);
  });

  it('asks nothing of Excel while another view is shown, and looks again when it is', async () => {
    const { host, store } = await renderPane('functions, before there is a plan');
    expect(host.selectionListeners()).toBe(1);
    await settle(() => store.commands.chooseView('setup'));
    expect(host.selectionListeners()).toBe(0);
    const before = host.explained();
    await settle(() => store.commands.chooseView('functions'));
    expect([host.selectionListeners(), host.explained()]).toEqual([1, before + 1]);
  });

  it('is told where it was asked for by its button', async () => {
    await renderPane('functions, an error explained');
    const user = userEvent.setup();
    await user.click(button('Explain this cell'));
    expect(within(panel()).getAllByRole('status')[0]?.textContent).toMatch(
      /^F2 explained: #NUM!\. No volume is enough/u,
    );
    expect(document.activeElement).toBe(button('Explain this cell'));
  });

  it('of a cell that was selected before does not come after that of the next', async () => {
    const late: { settle: (outcome: ExplainOutcome) => void } = { settle: () => undefined };
    const { host } = await renderPane('functions, an answer explained');
    jest.spyOn(host, 'explainSelection').mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          late.settle = resolve;
        }),
    );
    await settle(host.selectAnother);
    await settle(host.selectAnother);
    await settle(() => late.settle(explanations.error()));
    expect(screen.queryByText(/No volume is enough/u)).toBeNull();
    expect(screen.getByText('875')).toBeTruthy();
  });
});

describe('the list', () => {
  it('opens by keyboard, one function at a time, and keeps what was typed into its form', async () => {
    await renderPane('functions, before there is a plan');
    const user = userEvent.setup();
    const group = button(/^Cost, volume, profit ?, \d+ functions$/u);
    group.focus();
    await user.keyboard('{Enter}');
    expect(group.getAttribute('aria-expanded')).toBe('true');
    await user.tab();
    button(/^REQUIRED_VOLUME/u).focus();
    await user.keyboard('{Enter}');
    await user.type(field('price'), '250');
    await user.click(button(/^CONTRIBUTION_MARGIN/u));
    expect(button(/^REQUIRED_VOLUME/u).getAttribute('aria-expanded')).toBe('false');
    await user.click(button(/^REQUIRED_VOLUME/u));
    expect(field('price').value).toBe('250');
  });

  it('shows what is searched for in open groups, and tells how many there are', async () => {
    await renderPane('functions, before there is a plan');
    const user = userEvent.setup();
    await user.type(field('Search the functions'), 'required volume tax');
    expect(button(/^REQUIRED_VOLUME/u)).toBeTruthy();
    expect(within(panel()).getAllByRole('status')[1]?.textContent).toMatch(/^\d+ functions? found\.$/u);
    await user.clear(field('Search the functions'));
    expect(screen.queryByRole('button', { name: /^REQUIRED_VOLUME/u })).toBeNull();
  });

  it('is as it was left after another view was shown', async () => {
    const { store } = await renderPane('functions, a form filled in');
    await settle(() => store.commands.chooseView('overview'));
    await settle(() => store.commands.chooseView('functions'));
    expect(field('fixed_cost').value).toBe('50,000');
  });
});

describe('a form', () => {
  it('says of each argument what it takes, where that is read with it', async () => {
    await renderPane('functions, a form');
    const described = (field('tax_rate').getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).toMatch(/of the profit before tax, optional, default 0.*at least 0 and below 1/u);
  });

  it('marks a field that cannot be read, and refuses to insert', async () => {
    const { host } = await renderPane('functions, a form with mistakes');
    expect(field('fixed_cost').getAttribute('aria-invalid')).toBe('true');
    expect(field('price').getAttribute('aria-invalid')).toBe('false');
    await userEvent.setup().click(button('Insert into D7'));
    expect(host.inserted).toEqual([]);
  });

  it('takes the selected cells as a formula in its cell would name them, and keeps its cell', async () => {
    const { host } = await renderPane('functions, a form');
    const asked: (string | null)[] = [];
    jest.spyOn(host, 'selectedReference').mockImplementation((from) => {
      asked.push(from);
      const active = { sheet: 'Products', cell: 'B2' };
      return Promise.resolve({ status: 'named', reference: 'Products[Price]', active });
    });
    const user = userEvent.setup();
    await user.click(button('Use selection for price'));
    await settle();
    expect(field('price').value).toBe('Products[Price]');
    expect(asked).toEqual(['Plan']);
    expect(button('Insert into D7')).toBeTruthy();
    await user.click(button('Use the selected cell'));
    await settle();
    expect(button('Insert into B2')).toBeTruthy();
    expect(asked).toEqual(['Plan', null]);
  });

  it('says why the selection cannot be taken', async () => {
    const { host } = await renderPane('functions, a form');
    const problem = { id: 'no-cells-selected', sentence: 'A chart is selected.', whatToDo: 'Select a cell.' };
    jest.spyOn(host, 'selectedReference').mockResolvedValue({ status: 'failed', problem });
    await userEvent.setup().click(button('Use selection for price'));
    await settle();
    expect(within(panel()).getByRole('alert').textContent).toBe('A chart is selected. Select a cell.');
  });
});

describe('inserting', () => {
  it('hands over the formula and its cell', async () => {
    const { host } = await renderPane('functions, a form filled in');
    await userEvent.setup().click(button('Insert into D7'));
    await waitFor(() => expect(screen.getByText(/^Inserted into D7/u)).toBeTruthy());
    expect(host.inserted).toEqual([
      { sheet: 'Plan', cell: 'D7', formula: '=PLUMB.REQUIRED_VOLUME(50000,250,150,,20%)', replaces: null },
    ]);
  });

  it('replaces only what was asked about, and only after a yes', async () => {
    const { host } = await renderPane('functions, asked to replace');
    expect(host.inserted.map(({ replaces }) => replaces)).toEqual([null]);
    const user = userEvent.setup();
    await user.click(button('Keep it'));
    expect(screen.getByText('Nothing was changed.')).toBeTruthy();
    expect(document.activeElement).toBe(button('Insert into D7'));
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
    await user.click(button('Insert into D7'));
    await user.click(await screen.findByRole('button', { name: 'Replace' }));
    expect(host.inserted.map(({ replaces }) => replaces)).toEqual([null, null, '=SUM(B1:B9)']);
  });
});
