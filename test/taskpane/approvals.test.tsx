/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { isTooMuch } from '../../src/taskpane/approvals/approval-foot';
import { approvalItems, foundIn } from '../../src/taskpane/approvals/approval-items';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { approvedCheck } from './support/pane-checks';
import { renderPane, withMediaQueries } from './support/render-pane';
import { runAxe } from './support/run-axe';
import { scriptedHost } from './support/scripted-host';

beforeEach(() => {
  withMediaQueries();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

afterEach(() => {
  jest.restoreAllMocks();
});

const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name });
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['approvalRow'];

describe('the rows of a plan that is partly approved', () => {
  it('stand by how far they are, what changed first, each with what is to be known', () => {
    const { items, ideas } = approvalItems(approvedCheck().result);
    expect(
      items.map(({ id, state, changes, remarks }) => [id, state, changes.length, remarks.length]),
    ).toEqual([
      ['tactics/t1', 'changed', 2, 0],
      ['strategies/s2', 'open', 0, 0],
      ['tactics/t2', 'open', 0, 2],
      ['tactics/t3', 'by the sheet', 0, 0],
      ['strategies/s1', 'approved', 0, 0],
      ['tactics/t4', 'approved', 0, 0],
    ]);
    expect(ideas).toBe(1);
  });

  it.each<[string, readonly string[]]>([
    ['', ['T1', 'S2', 'T2', 'T3', 'S1', 'T4']],
    ['  BEN ', ['S2', 'T2']],
    ['ida s1', ['T1', 'T3', 'S1', 'T4']],
    ['demo', ['T2']],
    ['bob', ['T3']],
    ['zebra', []],
  ])('are found by "%s" as %p', (search, keys) => {
    const { items } = approvalItems(approvedCheck().result);
    expect(foundIn(items, search).map(({ approval }) => approval.row.key)).toEqual(keys);
  });
});

describe('selecting rows', () => {
  it('all of a section at once, some, and none', async () => {
    await renderPane('approvals');
    const user = userEvent.setup();
    const all = box('Select all: Approved');
    await user.click(all);
    expect(box('S1 (Win young buyers)').checked && box('T4 (Window at the station)').checked).toBe(true);
    expect(box('T1 (Reels with designers)').checked).toBe(false);
    await user.click(box('S1 (Win young buyers)'));
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    await user.click(all);
    await user.click(all);
    expect(box('T4 (Window at the station)').checked).toBe(false);
  });

  it('goes by arrow keys and Space', async () => {
    await renderPane('approvals');
    const user = userEvent.setup();
    act(() => box('Select all: Changed since approval').focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} ');
    expect(focused()).toBe('strategies/s2');
    expect(box('S2 (Sell through partner shops)').checked).toBe(true);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('tactics/t1');
  });

  it('keeps what is selected while the list is searched', async () => {
    await renderPane('approvals, the first in a workbook');
    const user = userEvent.setup();
    const before = screen.getByText(/^Approve \d\d rows$/u);
    await user.type(screen.getByLabelText('Find a row, an owner or a strategy'), 'zebra');
    expect(screen.getByText('No row matches. Search for something else.')).toBeTruthy();
    expect(before.isConnected).toBe(true);
  });
});

describe('approving', () => {
  it('asks for rows, a name and a day before it can be done', async () => {
    const { host } = await renderPane('approvals');
    const user = userEvent.setup();
    const says = (): string => screen.getByRole('region', { name: 'Approve' }).textContent;
    expect(says()).toContain('Select the rows that were agreed.');
    await user.click(box('T1 (Reels with designers)'));
    expect(says()).toContain('Enter who approves.');
    await user.type(screen.getByLabelText('Approved by'), '  Bea ');
    expect(says()).toContain('Fills in 2 cells');
    await user.clear(screen.getByLabelText('On'));
    expect(says()).toContain('Enter the day of the approval');
    await user.click(button('Approve 1 row'));
    expect(host.applied).toEqual([]);
    await user.type(screen.getByLabelText('On'), '2026-11-21');
    await user.click(button('Approve 1 row'));
    expect(
      host.applied.map(({ label, edits }) => [
        label,
        edits.map((edit) => 'newValue' in edit && edit.newValue),
      ]),
    ).toEqual([['Approved 1 row', ['Bea', '2026-11-21']]]);
    expect(
      host.applied[0]?.settings?.map(({ setting, value }) => [
        setting,
        String(value).split('\n').slice(0, 3),
      ]),
    ).toEqual([
      [
        'Approval tactics › T1',
        ['Approved by = Bea', 'Approved on = 2026-11-21', 'Tactic = Reels with designers'],
      ],
    ]);
  });

  it('selects nothing any more of what it approved', async () => {
    await renderPane('approvals, approved');
    expect(screen.getByText('Select the rows that were agreed.')).toBeTruthy();
  });

  it('is withdrawn for the selected rows that are approved, and only for them', async () => {
    const { host } = await renderPane('approvals, rows selected');
    await userEvent.setup().click(button('Withdraw approval of 1 row'));
    const [fix] = host.applied;
    expect(fix?.edits.map((edit) => 'newValue' in edit && edit.newValue)).toEqual(['', '']);
    expect(fix?.settings).toEqual([{ setting: 'Approval tactics › T1', value: null }]);
  });

  it('by the sheet alone is watched from then on, and no cell changed', async () => {
    const { host } = await renderPane('approvals');
    await userEvent.setup().click(button('Watch this row'));
    const [fix] = host.applied;
    expect(fix?.edits).toEqual([]);
    expect(String(fix?.settings?.[0]?.value)).toContain('Approved by = Bob\nApproved on = 2026-11-02');
  });

  it('is refused in words where it is more than Excel takes at once', () => {
    const setting = (length: number) => ({ setting: 'Approval tactics › T1', value: 'x'.repeat(length) });
    expect(isTooMuch({ label: '', edits: [], settings: [setting(1_000_000)] })).toBe(false);
    expect(isTooMuch({ label: '', edits: [], settings: [setting(3_600_000)] })).toBe(true);
    expect(isTooMuch({ label: '', edits: [] })).toBe(false);
  });

  it('remembers on this machine who approves', () => {
    const kept = new Map([['approver', 'Ada']]);
    const store = createPaneStore(scriptedHost(), {
      of: (name) => kept.get(name) ?? null,
      keep: (name, choice) => kept.set(name, choice),
    });
    expect(store.state().approver).toBe('Ada');
    store.commands.nameApprover('Bob');
    expect([store.state().approver, kept.get('approver')]).toEqual(['Bob', 'Bob']);
  });
});

it('goes to the cells that changed', async () => {
  const { host } = await renderPane('approvals');
  await userEvent.setup().click(button('Go to Tactics, D2'));
  expect(host.visited).toEqual([{ sheet: 'Tactics', cells: [{ row: 1, column: 3 }] }]);
});

it('has nothing that axe objects to', async () => {
  const { container } = await renderPane('approvals, rows selected');
  expect(await runAxe(container)).toEqual([]);
}, 30_000);
