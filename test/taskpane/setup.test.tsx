/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { rules } from '../../src/alignment/catalogue';
import { ruleGroups } from '../../src/alignment/rule';
import { ruleTexts } from '../../src/alignment/rule-texts';
import { groupTitle } from '../../src/alignment/what-holds';
import { edit, type SettingsChange } from '../../src/alignment/workbook-settings/setting-edits';
import { tables as tableTexts } from '../../src/languages/english/tables';
import { dayFromIso } from '../../src/spreadsheet/day';
import type { Sheet } from '../../src/spreadsheet/sheet';
import { Pane } from '../../src/taskpane/pane';
import type { SettingsOutcome } from '../../src/taskpane/pane-host';
import { createPaneStore } from '../../src/taskpane/store/pane-store';
import { sheetOf } from '../plan/recognition/sheet-of';
import { cellAt } from '../support/cell-at';
import { renderWithoutStyles } from '../support/render-without-styles';
import {
  checkOfWorkbook,
  exampleCheck,
  exampleWithRules,
  perhapsTactics,
  questionsSheets,
  settingsSheet,
  travelSheet,
} from './support/pane-checks';
import { renderPane, withMediaQueries } from './support/render-pane';
import { runAxe } from './support/run-axe';
import { type Script, scriptedHost, unreachable } from './support/scripted-host';

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
const field = (name: string): HTMLSelectElement => screen.getByRole('combobox', { name });
const heading = (name: string): HTMLElement => screen.getByRole('heading', { name });
const optionsOf = (select: HTMLElement): readonly (string | null)[] =>
  within(select)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

/** The field with the role of a table, which is found by where it stands. */
const roleOf = (place: string): HTMLSelectElement =>
  within(button(place).closest('li') as HTMLElement).getByRole('combobox', { name: 'Read as' });

/** The setup beside a workbook whose checks see, one after the other, what its sheets hold by then. */
async function openSetup(
  checks: readonly (readonly Sheet[])[],
  script: Script = {},
): Promise<ReturnType<typeof scriptedHost>> {
  const host = scriptedHost({
    check: (place) => ({
      status: 'checked',
      check: checkOfWorkbook(checks[Math.min(place, checks.length) - 1] ?? []),
    }),
    ...script,
  });
  const store = createPaneStore(host);
  renderWithoutStyles(<Pane host={host} store={store} />);
  await settle(() => store.commands.check());
  await settle(() => store.commands.chooseView('setup'));
  await screen.findByRole('heading', { name: 'What was recognised' });
  return host;
}

const set = (...edits: readonly ReturnType<typeof edit.lead>[]): SettingsChange => ({ set: edits });

describe('an offer', () => {
  it.each([
    ['Yes, read it', edit.table('Sheet1', 'tactics')],
    ['No, leave it alone', edit.table('Sheet1', 'leave alone')],
  ])(
    'is answered by one click on "%s", and the plan is read again where the user is',
    async (words, answer) => {
      const host = await openSetup([questionsSheets]);
      await userEvent.setup().click(button(words));
      expect(host.settingsChanges).toEqual([set(answer)]);
      expect(host.checks()).toBe(2);
      expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Setup');
    },
  );

  it('goes to its table by a click on its place', async () => {
    const host = await openSetup([questionsSheets]);
    const [place] = screen.getAllByRole('button', { name: 'Sheet1!A1:C4' });
    await userEvent.setup().click(place as HTMLElement);
    expect(host.visited).toEqual([{ sheet: 'Sheet1', cells: [cellAt('A1')] }]);
  });

  it('that is answered hands the focus to the heading of the view, and is gone', async () => {
    const answered = [...questionsSheets, settingsSheet('Table Sheet1 | leave alone')];
    await openSetup([questionsSheets, answered]);
    const user = userEvent.setup();
    button('No, leave it alone').focus();
    await user.keyboard('{Enter}');
    await settle();
    expect(screen.queryByText(/a list of tactics\?/u)).toBeNull();
    expect(document.activeElement).toBe(heading('Setup'));
  });
});

describe('other questions', () => {
  const inSections = sheetOf(
    `
      Tactic        | Owner | Budget | Status
      Be seen       | .     | .      | .
      Spring fair   | Ann   | 500    | planned
      Film          | Bob   | 900    | planned
      Build trust   | .     | .      | .
      Open day      | Ann   | 300    | planned
      Guide         | Cy    | 200    | planned
    `,
    { name: 'Plan' },
  );
  const unnamed = sheetOf(
    `
      Tactic      | Why we do it | Owner | Budget
      Spring fair | S1           | Ann   | 500
      Film        | S2           | Bob   | 900
      Open day    | S1           | Ann   | 300
      Guide       | S3           | Cy    | 200
    `,
    { name: 'Tactics' },
  );
  const strategies = questionsSheets.slice(0, 1);

  it.each([
    [
      'Do the section rows "Be seen" and "Build trust" in Plan!A1:D7 name the strategies of the tactics below them?',
      [inSections],
      'Yes',
      edit.sections('Plan', 'strategies'),
    ],
    ['Do the section rows', [inSections], 'No', edit.sections('Plan', 'not used')],
    [
      'In Tactics!A1:E8, does each value under "Strategy" also go for the blank rows below it?',
      questionsSheets.slice(0, 2),
      'Yes',
      edit.fillDown('Tactics', 'Strategy', true),
    ],
    ['does each value under', questionsSheets.slice(0, 2), 'No', edit.fillDown('Tactics', 'Strategy', false)],
    [
      'In Tactics!A1:D5, is "Why we do it" the Strategy of each tactic?4 of 4 values are IDs of strategies.',
      [...strategies, unnamed],
      'Yes',
      edit.column('Tactics', 'Why we do it', 'Strategy'),
    ],
    [
      'the Strategy of each',
      [...strategies, unnamed],
      'No',
      edit.column('Tactics', 'Why we do it', 'not used'),
    ],
  ])('%s', async (question, sheets, answer, expected) => {
    // Section rows alone tell no strategies: there is no score, and the setup asks all the same.
    const host = await openSetup([sheets]);
    expect(screen.getByRole('tabpanel').textContent).toContain(question);
    await userEvent.setup().click(button(answer));
    expect(host.settingsChanges).toEqual([set(expected)]);
  });
});

describe('the role of a table', () => {
  it('is changed from a list, which says what there is', async () => {
    const host = await openSetup([questionsSheets]);
    const role = roleOf('Strategies!A1:C4');
    expect(optionsOf(role)).toEqual([
      'Goals',
      'Strategies',
      'Tactics',
      'Products',
      'Segments',
      'Sales history',
      'Parts of the plan',
      'Leave alone',
    ]);
    await userEvent.setup().selectOptions(role, 'Goals');
    expect(host.settingsChanges).toEqual([set(edit.table('Strategies', 'goals'))]);
  });

  it('is given to a table that was left alone', async () => {
    const host = await openSetup([questionsSheets]);
    const user = userEvent.setup();
    await user.click(button('1 other table left alone'));
    await user.selectOptions(roleOf('Travel!A1:C3'), 'Products');
    expect(host.settingsChanges).toEqual([set(edit.table('Travel', 'products'))]);
  });

  it('is left to Plumbline again only where somebody said it', async () => {
    const said = [...questionsSheets, settingsSheet('Table Travel | products')];
    const host = await openSetup([said]);
    expect(optionsOf(roleOf('Strategies!A1:C4'))).not.toContain('Let Plumbline decide');
    await userEvent.setup().selectOptions(roleOf('Travel!A1:C3'), 'Let Plumbline decide');
    expect(host.settingsChanges).toEqual([set(edit.table('Travel', null))]);
  });

  it('keeps the focus in its list, also where the table stands elsewhere afterwards', async () => {
    const said = [...questionsSheets, settingsSheet('Table Travel | products')];
    await openSetup([questionsSheets, said]);
    const user = userEvent.setup();
    await user.click(button('1 other table left alone'));
    const before = roleOf('Travel!A1:C3');
    before.focus();
    await user.selectOptions(before, 'Products');
    await settle();
    const after = roleOf('Travel!A1:C3');
    expect(after).not.toBe(before);
    expect(after.value).toBe('products');
    expect(document.activeElement).toBe(after);
  });
});

describe('the field of a column', () => {
  it('is changed from the fields of the role, goals of tactics among them', async () => {
    const host = await openSetup([questionsSheets]);
    const user = userEvent.setup();
    await user.click(button('5 columns, 1 not used, and why'));
    const remark = field('Field of "Remark of the printer"');
    expect(remark.selectedOptions[0]?.textContent).toBe('Not used');
    expect(optionsOf(remark)).toEqual(expect.arrayContaining(['Message', 'KPI target', 'Goal']));
    expect(optionsOf(field('Field of "Owner"'))).not.toContain('Let Plumbline decide');
    await user.selectOptions(remark, 'Message');
    await user.selectOptions(field('Field of "Owner"'), 'Not used');
    expect(host.settingsChanges).toEqual([
      set(edit.column('Tactics', 'Remark of the printer', 'Message')),
      set(edit.column('Tactics', 'Owner', 'not used')),
    ]);
  });

  it('is taken back where the settings say it, and so is the answer about its blanks', async () => {
    const { host } = await renderPane('setup with settings');
    const user = userEvent.setup();
    await user.selectOptions(field('Field of "Remark of the printer"'), 'Let Plumbline decide');
    await user.click(button('Ask again about blank rows under "Strategy"'));
    expect(host.settingsChanges).toEqual([
      set(edit.column('Tactics', 'Remark of the printer', null)),
      set(edit.fillDown('Tactics', 'Strategy', null)),
    ]);
  });
});

describe('a list', () => {
  it('is walked through by arrow keys without choosing: leaving it, or Enter, chooses', async () => {
    const host = await openSetup([questionsSheets]);
    const lead = field('Lead');
    lead.focus();
    const walkTo = (value: string): void => {
      fireEvent.keyDown(lead, { key: 'ArrowDown' });
      fireEvent.change(lead, { target: { value } });
    };
    walkTo('sales');
    walkTo('joint');
    await settle();
    expect(host.settingsChanges).toEqual([]);
    expect(lead.value).toBe('joint');
    await userEvent.setup().tab();
    await settle();
    expect(host.settingsChanges).toEqual([set(edit.lead('joint'))]);
    const profile = field('Profile');
    fireEvent.keyDown(profile, { key: 'ArrowUp' });
    fireEvent.change(profile, { target: { value: 'core' } });
    await settle(() => fireEvent.keyDown(profile, { key: 'Enter' }));
    expect(host.settingsChanges.at(-1)).toEqual(set(edit.profile('core')));
  });

  it('that is changed while something else goes on waits for its end, and loses nothing', async () => {
    const ends: ((outcome: SettingsOutcome) => void)[] = [];
    const changeSettings = (): Promise<SettingsOutcome> => new Promise((resolve) => ends.push(resolve));
    const host = await openSetup([questionsSheets], { changeSettings });
    const user = userEvent.setup();
    await user.selectOptions(field('Lead'), 'Sales');
    await user.selectOptions(field('Fiscal year starts in'), 'April');
    await user.selectOptions(field('Small firm'), 'Yes');
    expect(host.settingsChanges).toEqual([set(edit.lead('sales'))]);
    expect([field('Fiscal year starts in').value, field('Small firm').value]).toEqual(['4', 'yes']);
    await settle(() => ends.at(-1)?.({ status: 'changed', madeSheet: true }));
    await settle(() => ends.at(-1)?.({ status: 'changed', madeSheet: false }));
    await settle();
    expect(host.settingsChanges).toEqual([
      set(edit.lead('sales')),
      set(edit.fiscalYearStart(4)),
      set(edit.smallFirm(true)),
    ]);
  });

  it('shows again what goes where the change could not be written', async () => {
    await openSetup([questionsSheets], {
      changeSettings: async () => ({ status: 'failed', problem: unreachable }),
    });
    await userEvent.setup().selectOptions(field('Lead'), 'Sales');
    await settle();
    expect(screen.getByRole('alert').textContent).toContain(unreachable.sentence);
    expect(field('Lead').value).toBe('marketing');
  });
});

describe('how it is checked', () => {
  it.each([
    ['Profile', 'Core', edit.profile('core')],
    ['Lead', 'Both together', edit.lead('joint')],
    ['Fiscal year starts in', 'October', edit.fiscalYearStart(10)],
    ['Small firm', 'Yes', edit.smallFirm(true)],
    ['Numbers stored as text', 'German (Germany): 12.345,6', edit.language('de-DE')],
    ['Marked in the sheets', 'All findings', edit.marks('all')],
    ['Plumbline columns', 'Yes', edit.writesColumn(true)],
  ])('%s is set to %s', async (label, words, expected) => {
    const host = await openSetup([questionsSheets]);
    await userEvent.setup().selectOptions(field(label), words);
    expect(host.settingsChanges).toEqual([set(expected)]);
  });

  const date = (): HTMLInputElement => screen.getByLabelText('Plan date');
  const enter = (value: string): Promise<void> =>
    settle(() => {
      fireEvent.change(date(), { target: { value } });
      fireEvent.blur(date());
    });

  it('takes a plan date when the field is left, and none again', async () => {
    const dated = [...questionsSheets, settingsSheet('Plan date | 2026-03-01')];
    const host = await openSetup([questionsSheets, dated]);
    fireEvent.change(date(), { target: { value: '2026-03-01' } });
    await settle();
    expect(host.settingsChanges).toEqual([]);
    await enter('2026-03-01');
    expect(date().value).toBe('2026-03-01');
    await enter('');
    expect(host.settingsChanges).toEqual([
      set(edit.planDate(dayFromIso('2026-03-01'))),
      set(edit.planDate(null)),
    ]);
  });

  it("says of a day before Excel's first one what to enter, and writes nothing", async () => {
    const host = await openSetup([questionsSheets]);
    await enter('0026-03-01');
    expect(date().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Enter a date from 1900 to 9999, or leave it empty for today.')).toBeTruthy();
    expect(host.settingsChanges).toEqual([]);
  });
});

describe('the sheet of settings', () => {
  const says =
    /The first choice adds that sheet at the end of the workbook\. This clears Excel's undo history\./u;

  it('is told of before the first change, and not after', async () => {
    await openSetup([questionsSheets, [...questionsSheets, settingsSheet('Lead | sales')]]);
    expect(screen.getByText(says)).toBeTruthy();
    await userEvent.setup().selectOptions(field('Lead'), 'Sales');
    await settle();
    expect(screen.queryByText(says)).toBeNull();
  });

  it('shows what is wrong with it, with the way to the cell', async () => {
    const { host } = await renderPane('setup with settings');
    await userEvent.setup().click(button('Go to B8'));
    expect(host.visited).toEqual([{ sheet: 'Plumbline settings', cells: [cellAt('B8')] }]);
  });
});

describe('starting over', () => {
  it.each([
    ['Reset tables and columns', 'mapping'],
    ['Reset everything', 'all'],
  ] as const)('%s is asked about before it is done, and gives the focus back', async (words, reset) => {
    const { host } = await renderPane('setup with settings');
    const user = userEvent.setup();
    await user.click(button(words));
    await user.click(button('Keep them'));
    expect(host.settingsChanges).toEqual([]);
    expect(document.activeElement).toBe(button(words));
    await user.click(button(words));
    await user.click(button('Reset'));
    expect(host.settingsChanges).toEqual([{ reset }]);
    expect(document.activeElement).toBe(button(words));
  });
});

describe('the way to the setup', () => {
  it.each([
    ['overview', /change in Setup$/u, 'How it is checked'],
    ['overview', 'See how they were read', 'What was recognised'],
    ['no score, tactics alone', 'See how they were read', 'What was recognised'],
  ] as const)('from %s by "%s" ends at "%s"', async (state, words, title) => {
    await renderPane(state);
    await userEvent.setup().click(button(words));
    await screen.findByRole('heading', { name: title });
    await settle();
    expect(document.activeElement).toBe(heading(title));
  });

  it('ends at the questions, where the overview counts them', async () => {
    await openSetup([questionsSheets]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: 'Overview' }));
    await user.click(await screen.findByRole('button', { name: 'Answer 2 questions' }));
    expect(document.activeElement).toBe(heading('2 questions'));
    await user.click(screen.getByRole('tab', { name: 'Overview' }));
    await user.click(screen.getByRole('tab', { name: 'Setup' }));
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Setup' }));
  });
});

describe('a workbook in which no plan is surely read', () => {
  it('ends in questions: a yes is written, and what comes of it is shown', async () => {
    const { host } = await renderPane('no plan, but a table that may be one');
    await userEvent.setup().click(button('Yes, read it'));
    expect(host.settingsChanges).toEqual([set(edit.table('Sheet1', 'tactics'))]);
    expect(host.checks()).toBe(2);
  });

  it('lets its owner say what another table is', async () => {
    const { host } = await renderPane('no plan');
    await userEvent.setup().selectOptions(field('Read Travel!A1:C3 as'), 'Tactics');
    expect(host.settingsChanges).toEqual([set(edit.table('Travel', 'tactics'))]);
  });

  it('lists some of very many other tables, and leads to the rest', async () => {
    const many = Array.from({ length: 8 }, (_, place) => ({ ...travelSheet, name: `Travel ${place}` }));
    const accepted = [perhapsTactics, ...many, settingsSheet('Table Sheet1 | tactics')];
    const host = scriptedHost({ check: () => ({ status: 'checked', check: checkOfWorkbook(accepted) }) });
    const store = createPaneStore(host);
    renderWithoutStyles(<Pane host={host} store={store} />);
    await settle(() => store.commands.check());
    await userEvent.setup().click(await screen.findByRole('button', { name: 'See 3 more tables in Setup' }));
    expect(await screen.findByRole('button', { name: '8 other tables left alone' })).toBeTruthy();
  });
});

it.each(['setup with settings', 'setup, asked to reset', 'no plan, but a table that may be one'] as const)(
  'axe objects to nothing in the state %s',
  async (state) => {
    const { container } = await renderPane(state);
    expect(await runAxe(container)).toEqual([]);
  },
);

describe('rules and limits', () => {
  const withRules = (): Script => ({ check: () => ({ status: 'checked', check: exampleWithRules() }) });

  it.each([
    ['End before start', 'Off', edit.rule('end-before-start', 'off')],
    ['End before start', 'Usual (error)', edit.rule('end-before-start', null)],
    ['Unusual time span', 'Error', edit.rule('horizon-inverted', 'error')],
  ])('sets the rule "%s" to %s', async (title, choice, change) => {
    const host = await openSetup([], withRules());
    const user = userEvent.setup();
    await user.click(button(/^Order: 10 rules, 1 changed/u));
    await user.selectOptions(field(title), choice);
    expect(host.settingsChanges).toEqual([set(change)]);
  });

  it('shows of each rule what is set, and names what it usually is', async () => {
    await openSetup([], withRules());
    await userEvent.setup().click(button(/^Order/u));
    expect(field('End before start').value).toBe('warning');
    expect(optionsOf(field('End before start'))).toEqual([
      'Usual (error)',
      'Off',
      'Error',
      'Warning',
      'Advice',
    ]);
    expect(field('Unusual time span').value).toBe('usual');
  });

  it('lists every rule there is, in six groups', async () => {
    await openSetup([], withRules());
    const user = userEvent.setup();
    for (const title of ruleGroups.map(groupTitle)) await user.click(button(new RegExp(`^${title}: `, 'u')));
    const listed = new Set(
      screen.getAllByRole('combobox').map((each) => (each as HTMLSelectElement).labels[0]?.textContent),
    );
    expect(rules.filter(({ id }) => !listed.has(ruleTexts(id).title)).map(({ id }) => id)).toEqual([]);
  });

  it('switches a rule on that is off of itself', async () => {
    const host = await openSetup([], withRules());
    const user = userEvent.setup();
    await user.click(button(/^Fit/u));
    expect(optionsOf(field('Message without the benefit'))[0]).toBe('Usual (off)');
    await user.selectOptions(field('Message without the benefit'), 'Advice');
    expect(host.settingsChanges).toEqual([set(edit.rule('message-off-benefit', 'advice'))]);
  });

  const review = 'For how many days a running tactic may go without a review.';
  const funding =
    "How far a strategy's share of the spend may be from its Funding share before anything is said.";

  it.each([
    [review, '30', '45{Enter}', edit.limit('tactic-review-days', 45)],
    [review, '30', '14{Tab}', edit.limit('tactic-review-days', 14)],
    [funding, '8%', '6%{Enter}', edit.limit('funding-difference', 0.06)],
    [funding, '8%', '0.125{Enter}', edit.limit('funding-difference', 0.125)],
    [funding, '8%', '{Enter}', edit.limit('funding-difference', null)],
  ])('sets the limit "%s" from %s by typing %s', async (label, before, typed, change) => {
    const host = await openSetup([], withRules());
    const user = userEvent.setup();
    await user.click(button(/^7 limits, 1 changed/u));
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: label });
    expect(input.value).toBe(before);
    await user.clear(input);
    await user.type(input, typed);
    expect(host.settingsChanges).toEqual([set(change)]);
  });

  it.each(['-1', '4000', 'soon'])(
    'does not take %s for a number of days, and says what it takes',
    async (typed) => {
      const host = await openSetup([], withRules());
      const user = userEvent.setup();
      await user.click(button(/^7 limits/u));
      const input = screen.getByRole('textbox', { name: review });
      await user.clear(input);
      await user.type(input, `${typed}{Enter}`);
      expect(host.settingsChanges).toEqual([]);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      expect(
        screen.getByText('Enter a number from 0 to 3650, or leave it empty for the usual one.'),
      ).toBeTruthy();
    },
  );

  it('shows a muted finding again', async () => {
    const host = await openSetup([], withRules());
    const user = userEvent.setup();
    await user.click(button('2 muted findings'));
    await user.click(button(/^Show again: T22/u));
    expect(host.settingsChanges).toEqual([set(edit.mute('missing-kpi/tactics/t22', null))]);
  });
});

describe('muting', () => {
  async function openFindings(): Promise<ReturnType<typeof scriptedHost>> {
    const host = await openSetup([], { check: () => ({ status: 'checked', check: exampleCheck() }) });
    const user = userEvent.setup();
    await user.click(screen.getByRole('tab', { name: /^Findings/u }));
    await user.click(button(/T22.*has no KPI.*Go to/u));
    return host;
  }

  it('of a finding keeps the reason with it', async () => {
    const host = await openFindings();
    const user = userEvent.setup();
    await user.click(button(/^Mute: T22/u));
    const why = screen.getByRole('textbox', { name: 'Why?' });
    expect(document.activeElement).toBe(why);
    await user.type(why, 'Ines decides in May{Enter}');
    expect(host.settingsChanges).toEqual([set(edit.mute('missing-kpi/tactics/t22', 'Ines decides in May'))]);
  });

  it('of a rule switches it off, with the reason as its note', async () => {
    const host = await openFindings();
    const user = userEvent.setup();
    await user.click(button('Switch this rule off: No KPI'));
    await user.type(screen.getByRole('textbox', { name: 'Why?' }), 'We measure by quarter');
    await user.click(button('Switch off: No KPI'));
    expect(host.settingsChanges).toEqual([
      set({ ...edit.rule('missing-kpi', 'off'), note: 'We measure by quarter' }),
    ]);
  });

  it('without a reason asks for one, and changes nothing', async () => {
    const host = await openFindings();
    const user = userEvent.setup();
    await user.click(button(/^Mute: T22/u));
    await user.keyboard('{Enter}');
    expect(screen.getByText('Enter a reason. It is kept on the sheet Plumbline settings.')).toBeTruthy();
    expect(host.settingsChanges).toEqual([]);
  });

  it('can be left by Esc, back where it was asked', async () => {
    await openFindings();
    const user = userEvent.setup();
    const opener = button(/^Mute: T22/u);
    await user.click(opener);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Why?' })).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('says beforehand that the first setting adds a sheet', async () => {
    await openFindings();
    await userEvent.setup().click(button(/^Mute: T22/u));
    expect(screen.getAllByText(tableTexts.firstChange)).not.toHaveLength(0);
  });
});
