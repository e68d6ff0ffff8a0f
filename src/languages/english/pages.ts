import { enumerateAll } from '../words';
import type { roles } from './roles';

type Role = keyof typeof roles;
type Severity = 'error' | 'warning' | 'advice';

const sheets: Readonly<Record<Role, string>> = {
  goals: 'goals',
  strategies: 'strategies',
  tactics: 'tactics',
  products: 'products',
  segments: 'segments',
  history: 'sales history',
  components: 'components',
};

const sheetOrPlan = { ...sheets, plan: 'the plan as a whole' };

const usualSeverity = { error: 'Error', warning: 'Warning', advice: 'Advice' };

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The kind of a quantity, and what one of it is. */
const quantities = {
  number: (unit: string): string => `a number (${unit})`,
  money: (unit: string): string => `money (${unit})`,
  share: (unit: string): string => `a share: 20% or 0.2 (${unit})`,
};

/**
 * What frames the reference pages, in Markdown; what they say of each rule, function, field and setting has its own place. Names of
 * settings, ids and canonical names of fields come as they are written.
 */
export const pages = {
  rules: {
    title: 'Rules',
    introduction:
      'Plumbline checks a plan with these rules. For each row a rule has one of four outcomes: it **passes**; it is a **finding**, with a message that says what is wrong and what to do; Plumbline **could not check** it, because a cell that the rule needs is missing or cannot be read; or the rule was **skipped**, because the plan has no such sheet or column.',
    severities: [
      '**Error**: the plan contradicts itself, or cannot come true as it stands.',
      '**Warning**: something is probably wrong or forgotten.',
      '**Advice**: worth a look.',
    ],
    notes: (settingsPage: string): readonly string[] => [
      `The severity shown is the usual one; some rules are milder or stricter in some cases, and some are off until they are switched on. In the [settings](${settingsPage}) of a workbook each rule can have another severity or be switched off. Neither changes the alignment score.`,
      'Rows whose status is paused, dropped, cancelled, rejected or archived are left out of the check. If the whole plan lacks a column, that is one finding, not one for every row.',
      'The profile **core** checks links, coverage and care. The profile **full** also checks funding and feasibility, for which it needs budgets, prices, costs and units. Each rule has a page that says why it exists, what it needs and what it says.',
    ],
    /** What the rules of each group ask. */
    groups: {
      backing: 'Does every tactic support a strategy, and every strategy a goal?',
      order: 'Is the work planned, approved and done in a sensible order?',
      fit: 'Does a tactic match its strategy: the same customers, the same products, the same price?',
      economics: 'Do price, margin, volume and budget add up to what the plan promises?',
      coverage: 'Does anything in the plan have no work behind it?',
      measurement: 'Will anybody be able to tell whether it worked?',
    },
    columns: ['Rule', 'Question', 'Severity'],
    severity: { off: 'off', error: 'error', warning: 'warning', advice: 'advice' },
  },
  rule: {
    allRules: 'All rules',
    headings: {
      reason: 'Why it matters',
      looksAt: 'What it looks at',
      severity: 'Severity',
      limits: 'Limits',
      says: 'What it says',
      example: 'Example',
      disagree: 'If you see it differently',
    },
    looksAt: (judged: readonly (Role | 'plan')[]): string =>
      `Looks at ${enumerateAll(judged.map((each) => sheetOrPlan[each]))}.`,
    looksAtAllSheets: 'Looks at all sheets.',
    looksAtEverything: 'Looks at the plan as a whole and all sheets.',
    /** What a rule needs: one need, without a full stop. Columns are named by their headings. */
    need: {
      /** Columns of the rows that the rule looks at. */
      own: (columns: readonly string[]): string => `their ${enumerateAll(columns)}`,
      columns: (sheet: Role, columns: readonly string[]): string =>
        `${enumerateAll(columns)} of the ${sheets[sheet]}`,
      sheet: (sheet: Role): string => sheets[sheet],
      /** Needs that go together only. */
      together: (needs: readonly string[]): string => needs.join(' with '),
      lookingAt: (needs: string, judged: Role | 'plan'): string =>
        `${needs} (for ${judged === 'plan' ? 'the plan' : sheets[judged]})`,
    },
    /** `checkedWithout` is where the rule is checked even though they are missing. */
    needs: (needs: string, checkedWithout: 'nowhere' | 'everywhere' | 'core' | 'full'): string => {
      const exceptions = {
        nowhere: '',
        everywhere: '; checked without them too',
        core: '; checked without them too in the profile core',
        full: '; checked without them too in the profile full',
      };
      return `**Needs:** ${needs}${exceptions[checkedWithout]}.`;
    },
    onlyIn: { core: 'Only in the profile core.', full: 'Only in the profile full.' },
    usuallyOff: (setting: string): string =>
      `Off unless the settings give it a severity (\`${setting}\`): it is not sure enough to speak unasked.`,
    /** In other cases, each with what follows "if"; `advisesIdeas` is whether a row that is an idea gets no more than advice. */
    severity: (
      usual: Severity,
      cases: readonly { readonly severity: Severity; readonly when: string }[],
      advisesIdeas: boolean,
    ): string => {
      const others = cases.map(({ severity, when }) => `${severity} if ${when}`);
      const ideas = advisesIdeas ? ['advice for a row whose Status is idea'] : [];
      return `${[usualSeverity[usual], ...others, ...ideas].join('; ')}. The settings of a workbook can give it another severity, which then counts in every case, or switch it off. Neither changes the alignment score.`;
    },
    limitsLead: 'The settings of a workbook can change what it judges by.',
    limit: (setting: string, usual: string, about: string): string =>
      `\`${setting}\`, usually ${usual}: ${about}`,
    outcomes: {
      columns: ['Outcome', 'In words'],
      pass: 'Pass',
      finding: 'Finding',
      findingInWords: 'What is wrong, where, and what to do, as in the example.',
      incomplete: 'Could not check',
      inapplicable: 'Skipped',
    },
    exampleLead: 'What it says about the worked example with a mistake in it:',
    fixesLead: (fixes: number): string =>
      fixes === 1 ? 'The suggested fix:' : 'The suggested fixes, best first:',
    disagree: (settingsPage: string): string =>
      `Mute the finding with a reason, or switch the rule off: [Settings](${settingsPage}) says how.`,
  },
  functions: {
    title: 'Worksheet functions',
    introduction:
      'In Excel the functions stand in the namespace PLUMB: type `=PLUMB.` to see them. On the command line `plumbline calc` takes the same formulas without it.',
    notes: [
      '**Rates are fractions**: 0.2 is 20%. Results are exact; round them in the cell.',
      '**Whole columns in one call**: a function that gives one value takes ranges in place of single values, and gives a value for each row. One call for a column is much faster than one call a row. Inside an Excel table nothing can spill: there use one call a row, with `[@Price]` and the like.',
      '**One bad cell fails alone**: the other rows still get their answers.',
      '**Blanks are not 0**: a blank counts as an omitted argument.',
      '**Every error has its sentence**: Excel shows it in the cell for `#VALUE!` and `#N/A`; the pane and the command line show it for all.',
      '**Square brackets** mark arguments that can be left out.',
    ],
    columns: ['Function', 'What it gives'],
  },
  function: {
    allFunctions: 'All functions',
    headings: {
      syntax: 'Syntax',
      arguments: 'Arguments',
      result: 'Result',
      example: 'Worked example',
      errors: 'Errors',
      source: 'Source',
    },
    argumentColumns: ['Argument', 'What it is', 'Takes', 'Where omitted'],
    exampleColumns: ['Argument', 'Value'],
    required: 'required',
    optional: 'optional',
    wholeColumn: (formula: string): string =>
      `For a whole column, give columns: \`${formula}\` answers row by row, and a row with a bad cell fails alone.`,
    values: {
      number: 'a number',
      rate: 'a rate, as a fraction',
      boolean: 'TRUE or FALSE',
      text: 'a text',
    },
    /** What it gives: `value` is one of the values, with its unit. */
    result: {
      one: (value: string): string => `${startUpper(value)}.`,
      each: (value: string, list: string): string => `${startUpper(value)} for each cell of \`${list}\`.`,
      columns: (columns: readonly string[]): string =>
        `Rows that spill, with ${columns.length === 1 ? 'the column' : 'the columns'} ${enumerateAll(columns)}.`,
      /** `about` is a sentence. */
      someColumns: (about: string): string => `Rows that spill. ${about}`,
    },
    seeAlso: (functions: readonly string[]): string => `See also: ${functions.join(', ')}`,
  },
  fields: {
    title: 'Sheets and fields',
    introduction: [
      'A plan can be in any workbook: on any sheets, in any layout, under title rows, with or without Excel tables. Plumbline recognises tables and columns first by their headings and then by their values. These are the fields that it knows, with their names in the template and other English headings for them. German, Spanish, French, Italian, Portuguese, Dutch, Japanese and Chinese headings are recognised too.',
      'Only required fields must be there: without them Plumbline does not recognise the sheet. Every other column can be missing. Capitals, spaces and the order of the columns do not matter.',
    ],
    notes: [
      '**Lists** are separated by `;`, `|` or line breaks, and by commas that are not part of a name.',
      '**Shares** of a tactic that serves several strategies: `S1 60%; S2 40%`. Without shares they are divided equally.',
      '**Dates** are Excel dates, or text that can be read in only one way. `03/04/2026` could be two days, so Plumbline reports it instead of guessing.',
      '**A period** gives the first and last day if the row does not have them.',
      '**What cannot be read** counts as empty and is reported at its cell. So does a budget, price, cost or volume below 0.',
    ],
    sheets: (sheetLinks: readonly string[]): string => `Sheets: ${enumerateAll(sheetLinks)}.`,
    sheet: (row: string, titles: readonly string[]): string =>
      `One row for each ${row}. Names of the sheet or table, for example: ${titles.join(', ')}.`,
    columns: ['Field', 'What it says', 'Holds', 'Other headings'],
    /** A field by its heading and its canonical name. */
    field: (heading: string, _name: string, isRequired: boolean): string =>
      isRequired ? `**${heading}** (required)` : `**${heading}**`,
    holds: {
      text: 'text',
      id: 'a short unique key',
      reference: (sheet: Role, withShares: boolean): string =>
        withShares
          ? `${sheets[sheet]} by ID or name, separated by ;, with shares such as S1 60%`
          : `${sheets[sheet]} by ID or name, separated by ;`,
      names: 'names, separated by ;',
      namesOf: (sheet: Role): string => `${sheets[sheet]} by name, separated by ;`,
      quantity: (kind: 'number' | 'money' | 'share', unit: string, minimum: string | null): string =>
        minimum === null ? quantities[kind](unit) : `${quantities[kind](unit)}, at least ${minimum}`,
      date: 'a date',
      period: 'a period',
      choice: (place: string): string => `[one of these](${place})`,
    },
    choices: {
      title: 'Choices',
      lead: 'Any of these words works in a cell, and so do their translations.',
      sheets: (sheetNames: readonly string[]): string => `In ${enumerateAll(sheetNames)}.`,
      columns: ['Choice', 'Also read as it'],
      /** A choice by its word and its canonical name. */
      choice: (word: string, _name: string): string => `**${word}**`,
    },
  },
  settings: {
    title: 'Settings',
    introduction: (sheet: string, headings: readonly string[]): string =>
      `A workbook says how it is read, checked and marked on a visible sheet named *${sheet}*, with the headings ${enumerateAll(headings)}. It holds only what differs from the default. You can write it by hand, sort it, put a title above it or columns beside it. The command line reads it too; what is given on the command line wins.`,
    /** What people would write into it. */
    example: {
      table: 'Budget 2026',
      tableNote: 'that of the agency',
      column: 'Tactics › Team',
      muteNote: 'Ida decides in May',
    },
    every: 'Every setting',
    withoutIt: 'Without it',
    about: 'What it does',
    today: 'today',
    numberBelow: 'a number: see below',
    blankIsYes: (allowed: string): string => `${allowed}; blank is yes`,
    notes: [
      '**Tables** are named by their Excel table, else by their sheet; where a sheet has several, with their first heading: `Plan › Tactic`. Where two would have the same name, the second is `Plan › Tactic #2`.',
      '**Columns** are named by their heading. A second column with the same heading is `Notes #2`, and one without a heading is named by its place in the table: `column 3`. You can type `>` for `›`.',
      '**Findings** are named by their `id` in the JSON of the command line.',
      '**Periods** have their year, as in `12 Mar 2026`, `W12 2026`, `Mar 2026`, `Q1 2026`, `Jan 2026 to Mar 2026` or `2026`, and are as long as those of the sales history. Products are named by their ID, else by their name; where the history names none, the period stands alone: `Stock-out Mar 2026`.',
      '**Capitals and spaces** do not matter, and common words in other languages are understood: `Profil`, `ja`, `Verantwortlich`.',
      '**Dates** are Excel dates, or text that can be read in only one way.',
    ],
    limits: {
      title: 'Limits',
      lead: 'Numbers that rules judge by. A share is a fraction: 0.05 or 5%. No limit changes the score.',
      columns: ['Limit', 'Without it', 'What it is'],
    },
    problems: {
      title: 'What goes wrong',
      /** `rule` is a link to the page of the rule about cells that cannot be read. */
      notes: (rule: string): readonly string[] => [
        `A row that is not understood changes nothing, and the check reports its cell under ${rule}.`,
        'A setting, rule or limit that this version does not know is kept as it is, and reported as advice: a later version may have written it.',
        'A table or heading that the workbook no longer has is reported as a warning, and so is a product or period that the sales history does not have.',
        'If two rows differ about a setting, the lower one counts, and the other is reported.',
        'Adding the sheet clears the undo history of Excel. Changing it later does not.',
      ],
    },
    file: {
      title: 'A file of rules',
      lead: 'The command line also takes rules and limits for several workbooks from a JSON file, with `--rules FILE.json`:',
    },
  },
};
