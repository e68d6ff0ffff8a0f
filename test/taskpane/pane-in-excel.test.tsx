/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { ruleTexts } from '../../src/alignment/rule-texts';
import { areaAddress } from '../../src/office-host';
import { exampleInExcel, sheetNamed, tableOf } from '../excel/plan-in-excel';
import { paneInExcel, reopenPane } from './support/pane-in-excel';

const host = paneInExcel(() => exampleInExcel('as-first-written'));

const check = async (user: ReturnType<typeof userEvent.setup>): Promise<void> => {
  await user.click(screen.getByRole('button', { name: /^Check/u }));
  await screen.findByText(/^Checked at/u, undefined, { timeout: 10_000 });
};

it('checks, shows, goes to, fixes and clears a real workbook through the genuine library', async () => {
  const user = userEvent.setup();
  await check(user);
  expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toHaveLength(3);

  await user.click(screen.getByRole('tab', { name: /^Findings/u }));
  const [rule] = await screen.findAllByRole('button', {
    name: new RegExp(ruleTexts('unknown-strategy').title, 'u'),
  });
  if (rule?.getAttribute('aria-expanded') === 'false') await user.click(rule);
  const [goTo] = screen.getAllByRole('button', { name: /T\d+.*Go to/u });
  if (goTo === undefined) throw new Error('No finding can be gone to.');
  await user.click(goTo);
  await waitFor(() => {
    const active = host.workbook.activeSheet();
    expect(active).toBe(sheetNamed(host.workbook, 'Tactics'));
    expect(areaAddress(host.workbook.selection(active))).toMatch(/^C\d+$/u);
  });

  const openers = screen.getAllByRole('button', { name: /suggested fix/iu });
  await user.click(openers[0] as HTMLElement);
  const before = tableOf(host.workbook, 'Tactics').rows;
  const [apply] = await screen.findAllByRole('button', { name: /^Apply/u });
  await user.click(apply as HTMLElement);
  await screen.findByText(/Press Ctrl\+Z in the sheet/u, undefined, { timeout: 10_000 });
  const after = tableOf(host.workbook, 'Tactics').rows;
  const changed = after.flatMap((row, place) => row.filter((cell, at) => cell !== before[place]?.[at]));
  expect(changed).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Clear marks' }));
  await user.click(await screen.findByRole('button', { name: 'Clear' }));
  expect(await screen.findAllByText(/^The marks are gone/u, undefined, { timeout: 10_000 })).not.toEqual([]);
  expect(host.workbook.conditionalFormats(sheetNamed(host.workbook, 'Tactics'))).toEqual([]);
  expect(host.workbook.sheets().map(({ name }) => name)).not.toContain('Plumbline');
});

it('says at the second check what changed since the first, and at the third since the second', async () => {
  const user = userEvent.setup();
  const since = (): string =>
    screen.queryByRole('heading', { name: 'Since the last check' })?.closest('section')?.textContent ?? '';
  const earlier = (): number => screen.queryByRole('list', { name: 'Earlier scores:' })?.children.length ?? 0;
  await check(user);
  expect(since()).toBe('');
  expect(earlier()).toBe(0);

  host.user.type('Tactics', 'N10', [['Lior Haddad']]);
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(since()).toContain('Findings: 1 gone, '), { timeout: 10_000 });
  expect(since()).toContain('Tactics: 1 changed');
  expect(earlier()).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Tactics: 1 changed' }));
  expect(since()).toContain('Owner: empty to "Lior Haddad"');
  await user.click(screen.getByRole('button', { name: /^Changed: T09/u }));
  await waitFor(() => {
    expect(areaAddress(host.workbook.selection(host.workbook.activeSheet()))).toBe('N10');
  });

  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(since()).toContain('Nothing in the plan or its findings has changed.'), {
    timeout: 10_000,
  });
  expect(earlier()).toBe(1);
}, 30_000);

it('follows edits without writing anything, and says that the marks are behind', async () => {
  const user = userEvent.setup();
  await check(user);
  const told = (): string => screen.getByRole('status').textContent;
  const first = told();
  host.coAuthor.type('Tactics', 'C3', [['S999']]);
  const { steps } = host.workbook.history();
  await waitFor(() => expect(told()).not.toBe(first), { timeout: 10_000 });
  expect(told()).toMatch(/^Alignment score \d+\.\d of 100, \d+ findings\.$/u);
  expect(host.workbook.history().steps).toEqual(steps);
  await screen.findByText('The marks in the sheet are not up to date.');
  await user.click(screen.getByRole('button', { name: 'Update marks' }));
  await waitFor(() => expect(screen.queryByText('The marks in the sheet are not up to date.')).toBeNull(), {
    timeout: 10_000,
  });
}, 30_000);

it('brings a finding back at once where its fix is undone in the sheet', async () => {
  const user = userEvent.setup();
  await check(user);
  await user.click(screen.getByRole('tab', { name: /^Findings/u }));
  // Roles are slow to look for among so many findings.
  const row = () => document.querySelector<HTMLElement>('[data-stepped-through^="unknown-strategy"]');
  await waitFor(() => expect(row()).not.toBeNull());
  await user.click(row() as HTMLElement);
  const [apply] = within(row()?.closest('li') as HTMLElement).getAllByText('Apply');
  await user.click(apply as HTMLElement);
  await waitFor(() => expect(row()).toBeNull(), { timeout: 10_000 });
  expect(document.body.textContent).toContain('Press Ctrl+Z in the sheet to undo it.');
  host.user.undo();
  await waitFor(() => expect(row()).not.toBeNull(), { timeout: 10_000 });
  expect(document.body.textContent).not.toContain('The marks in the sheet are not up to date.');
}, 30_000);

it('shows the last result as soon as it is opened again, as of then', async () => {
  const user = userEvent.setup();
  await check(user);
  const [score] = /\d+\.\d of 100/u.exec(document.body.textContent) ?? [];
  await reopenPane();
  await screen.findByText('Last check', undefined, { timeout: 10_000 });
  expect(document.body.textContent).toContain(score);
  expect(document.body.textContent).toContain('This is what the last check found.');
  await user.click(screen.getAllByRole('button', { name: /Go to Tactics, C27/u })[0] as HTMLElement);
  await waitFor(() => {
    expect(areaAddress(host.workbook.selection(host.workbook.activeSheet()))).toBe('C27');
  });
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  await waitFor(() => expect(screen.queryByText('Last check')).toBeNull(), { timeout: 10_000 });
}, 30_000);

it('says when somebody edits the workbook after a check where edits are not followed', async () => {
  const user = userEvent.setup();
  await check(user);
  await user.click(screen.getByRole('switch', { name: 'Live' }));
  expect(screen.queryByText('The workbook has changed since this check.')).toBeNull();
  host.coAuthor.type('Tactics', 'C3', [['S2']]);
  expect(await screen.findAllByText('The workbook has changed since this check.')).not.toEqual([]);
});

it('checks when the ribbon asks for it', async () => {
  host.showPane(false);
  host.pressAction('checkPlan');
  await screen.findByText(/^Checked at/u, undefined, { timeout: 10_000 });
  expect(host.pane.isVisible).toBe(true);
});

it('shows what could not be marked, and how to fix it', async () => {
  host.workbook.changeSheet(sheetNamed(host.workbook, 'Tactics'), { protection: { options: {} } });
  const user = userEvent.setup();
  await check(user);
  await screen.findByText('Not everything could be marked or written');
  expect(document.body.textContent).toContain('The sheet Tactics is protected');
});

it('follows a sheet that is renamed, and one that is deleted, and writes nothing meanwhile', async () => {
  const user = userEvent.setup();
  await check(user);
  await user.click(screen.getByRole('tab', { name: /^Setup/u }));
  const shown = (): string => document.body.textContent;
  host.user.renameSheet('Tactics', 'Actions');
  await waitFor(() => expect(shown()).toContain('Actions!A1'), { timeout: 10_000 });
  expect(host.workbook.history().steps.at(-1)).toBe('Rename sheet');
  expect(shown()).toContain('Segments!A1');
  host.user.deleteSheet('Segments');
  await waitFor(() => expect(shown()).not.toContain('Segments!A1'), { timeout: 10_000 });
  expect(host.workbook.history().steps).toEqual([]);
});

it('does not follow edits when it is opened the next time, where the user turned that off', async () => {
  const user = userEvent.setup();
  const live = (): HTMLElement | null => document.querySelector('[role="switch"]');
  await check(user);
  expect(live()?.getAttribute('aria-checked')).toBe('true');
  await user.click(live() as HTMLElement);
  await reopenPane();
  await check(user);
  expect(live()?.getAttribute('aria-checked')).toBe('false');
}, 30_000);

it('writes a finding into its cell as a comment, once', async () => {
  const user = userEvent.setup();
  await check(user);
  await user.click(screen.getByRole('tab', { name: /^Findings/u }));
  // Roles are slow to look for among so many findings.
  const row = () => document.querySelector<HTMLElement>('[data-stepped-through^="unknown-strategy"]');
  await waitFor(() => expect(row()).not.toBeNull());
  expect(document.body.textContent).not.toContain('Add as comment');
  await user.click(row() as HTMLElement);
  const adder = within(row()?.closest('li') as HTMLElement).getByText('Add as comment');
  await user.click(adder);
  const [found = ''] = await waitFor(() => {
    const told = /Comment added to (Tactics!C\d+)\./u.exec(document.body.textContent);
    expect(told).not.toBeNull();
    return told ?? [];
  });
  const [comment] = host.workbook.comments(sheetNamed(host.workbook, 'Tactics'));
  expect(found).toContain(`Tactics!C${(comment?.row ?? 0) + 1}.`);
  expect(comment?.content).toMatch(/^Plumbline: \S+.*\bS\d+/u);
  await user.click(adder);
  await waitFor(() => expect(document.body.textContent).toContain('already has a comment.'));
  expect(host.workbook.comments(sheetNamed(host.workbook, 'Tactics'))).toHaveLength(1);
}, 30_000);
