import { enumerate, number } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';

type Profile = 'core' | 'full';
type Lead = 'marketing' | 'sales' | 'joint';
type CaseStatus = 'failed' | 'not supported' | 'passed';

const profiles: Readonly<Record<Profile, string>> = { core: 'core profile', full: 'full profile' };

const leads: Readonly<Record<Lead, string>> = {
  marketing: 'marketing leads',
  sales: 'sales leads',
  joint: 'marketing and sales lead together',
};

const stages = {
  reading: 'Reading the sheets',
  checking: 'Checking the rows',
  marking: 'Marking the findings',
};

/** A place in the workbook, in the names that it has there. */
interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the pane itself says, but for its larger views. */
export const pane = {
  name: 'Plumbline',
  commands: {
    label: 'Commands',
    check: 'Check the plan',
    checkAgain: 'Check again',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    clear: 'Clear marks',
    tryAgain: 'Try again',
    openExample: 'Open the worked example',
    insertTemplate: 'Insert a template',
    openSetup: 'Open Setup',
    dismiss: 'Dismiss',
  },
  firstRun: {
    title: 'Does the sales plan hang true?',
    lead: 'Plumbline checks that every tactic is backed by a strategy and every strategy by a goal, and shows what to fix first.',
    steps: [
      {
        title: 'Open a workbook with a plan',
        detail: 'Goals, strategies and tactics, as tables or plain lists, in any layout.',
      },
      {
        title: 'Check it',
        detail: `Rows with findings are marked. Your cells and formats stay as they are. The first check adds a sheet named Plumbline. ${clearsUndo}`,
      },
      {
        title: 'Fix what costs most',
        detail: 'Click a finding to go to its cell. Where there is a suggested fix, preview it and apply it.',
      },
    ],
    example: 'New here? The worked example opens in a new workbook, with mistakes to find.',
    template: 'No plan yet? A template adds sheets to plan in to this workbook.',
    privacy: 'The plan stays in this workbook. Nothing about it is sent anywhere.',
  },
  noPlan: {
    title: 'No plan found',
    offersTitle: 'Is this your plan?',
    lead: (sheets: readonly string[]): string =>
      sheets.length === 0
        ? 'No sheet in this workbook has a table.'
        : `Plumbline looked at ${enumerate(sheets)}, but found no table that looks like part of a plan.`,
    offersLead: (sheets: readonly string[], offers: number): string =>
      `Plumbline looked at ${enumerate(sheets)}. No table is surely part of a plan, but ${offers === 1 ? 'one' : `these ${number(offers)}`} may be.`,
    headingsTitle: 'Headings to start a plan with',
    forViews: 'No plan was found in this workbook yet. Setup shows what was read, and what it was taken for.',
    advice:
      'Give each table a header row with headings like these. Only the bold ones are required. The order does not matter, and you can add columns of your own.',
    example: 'Or see what a complete plan looks like:',
    template: 'Or let Plumbline add sheets with all headings, and lists to choose from:',
    headingsOf: (role: 'goals' | 'strategies' | 'tactics'): string => `Suggested headings for ${role}`,
    leftOut: 'What was not read',
  },
  noScore: {
    title: 'No score yet',
    otherwise: 'Otherwise, add what is missing',
    /** Sentences that end in a link; a full stop follows it. */
    linkUp: {
      before: 'Or let Plumbline start the strategies from groups that your tactics have already: ',
      link: 'open Link up',
    },
    perhapsThere: {
      strategies: {
        before: 'If another column already names them, ',
        link: 'choose Strategy for it in Setup',
      },
      tactics: {
        before: 'If these strategies are really your tactics, ',
        link: 'choose Tactics for their table in Setup',
      },
    },
  },
  remembered: {
    title: 'Last check',
    when: (date: string, time: string): string => `Checked on ${date} at ${time}.`,
    terms: (date: string | null, profile: Profile | null, lead: Lead | null): string =>
      [
        ...(date === null ? [] : [`As of ${date}`]),
        ...(profile === null ? [] : [profiles[profile]]),
        ...(lead === null ? [] : [leads[lead]]),
      ].join(', '),
    note: 'This is what the last check found. The workbook may have changed since.',
    noScore: 'There was no score.',
    more: (amount: number): string => `and ${count(amount, 'more', 'more')}, listed on the sheet Plumbline`,
  },
  perfect: {
    title: 'It hangs true',
    lead: 'Every tactic is backed by a strategy, every strategy by a goal, and there is nothing to fix.',
  },
  progress: {
    title: 'Checking the plan',
    at: (stage: 'reading' | 'checking' | 'marking', sheet: string | null): string =>
      stages[stage] + (sheet === null ? '' : `: ${sheet}`),
    waiting: 'Waiting for you to finish editing a cell. Press Enter or Esc in the sheet to continue.',
    meanwhile: 'You can keep working in the meantime.',
  },
  views: {
    label: 'Views',
    overview: 'Overview',
    findings: 'Findings',
    'link-up': 'Link up',
    approvals: 'Approvals',
    'price-and-volume': 'Price and volume',
    forecast: 'Forecast',
    coverage: 'Coverage',
    timeline: 'Timeline',
    functions: 'Functions',
    setup: 'Setup',
    about: 'About',
    more: 'More',
    moreLabel: 'More views',
    opening: 'Opening…',
    notOpened: 'This part of Plumbline could not be loaded.',
    notOpenedAdvice: 'Check your internet connection, then try again.',
  },
  score: {
    title: 'Alignment score',
    of: 'of 100',
    change: (points: string): string => `${points} points since the last check`,
    unchanged: 'Unchanged since the last check',
    otherProfile: (score: string, profile: Profile): string =>
      `${score} at the last check, in the ${profiles[profile]}`,
    earlier: 'Earlier scores:',
    partsTitle: 'Where the points are',
    partOf: (earned: string, weight: string): string => `${earned} of ${weight}`,
    parts: {
      Backing: {
        name: 'Backing',
        about: 'How much of the planned work is backed by a strategy, and how well it is described',
      },
      Coverage: { name: 'Coverage', about: 'How many strategies serve a goal and have tactics' },
      Funding: { name: 'Funding', about: 'How well the budgets follow the strategies' },
      Feasibility: {
        name: 'Feasibility',
        about: 'Whether the tactics plan the volume that prices and costs require',
      },
    },
    /** Of a plan without goals, where chains end at strategies. */
    coverageWithoutGoals: 'How many strategies have tactics',
    facts: {
      backedByCount: 'tactics backed',
      backedByMoney: 'spend backed',
      knownBudgets: 'budgets known',
    },
  },
  terms: (date: string, profile: Profile, lead: Lead): string =>
    `As of ${date}, ${profiles[profile]}, ${leads[lead]}`,
  changeTerms: (terms: string): string => `${terms}: change in Setup`,
  finishedAt: (time: string): string => `Checked at ${time}`,
  fixFirst: {
    title: 'Fix first',
    lead: 'What costs the most points.',
    all: (amount: number): string =>
      amount === 1 ? 'See the finding' : `See all ${count(amount, 'finding')}`,
  },
  since: {
    title: 'Since the last check',
    comparing: 'Comparing with the last check…',
    nothing: 'Nothing in the plan or its findings has changed.',
    score: 'Score',
    firstScore: (score: string): string => `Score ${score}, where the check before had none`,
    /** Heard between what was and what is, where an arrow is seen. */
    to: 'to',
    up: (points: string): string => `up ${points}`,
    down: (points: string): string => `down ${points}`,
    findings: ({
      new: added,
      gone,
      muted,
      unmuted,
      still,
    }: Readonly<Record<'new' | 'gone' | 'muted' | 'unmuted' | 'still', number>>): string => {
      const told = [
        [added, 'new'],
        [gone, 'gone'],
        [muted, 'muted'],
        [unmuted, 'no longer muted'],
        [still, 'still there'],
      ] as const;
      const counts = told
        .filter(([amount]) => amount > 0)
        .map(([amount, what]) => `${number(amount)} ${what}`);
      return `Findings: ${counts.join(', ')}`;
    },
    sameFindings: (still: number): string => `${count(still, 'finding')} still there, none new or gone`,
    groups: { new: 'New', unmuted: 'No longer muted', gone: 'Gone', muted: 'Muted' },
    reason: (reason: string): string => (reason === '' ? 'No reason given' : `Reason: ${reason}`),
    statuses: { changed: 'Changed', new: 'New', gone: 'Gone' },
    moreFields: (more: number): string => `and ${count(more, 'more field')}`,
    points: 'points',
  },
  missing: {
    title: 'Missing from the plan',
    lead: 'These are not mistakes. Each one that you add lets Plumbline check more.',
    skippedLead: 'Some checks need more than the plan says.',
    skipped: (amount: number): string => `${count(amount, 'check')} skipped`,
  },
  holds: {
    title: 'What holds',
    rules: (holding: number, asked: number): string =>
      `${number(holding)} of ${count(asked, 'rule')} without a finding`,
    group: (title: string, holding: number, asked: number): string =>
      `${title}: ${number(holding)} of ${number(asked)}`,
    passed: (amount: number): string => `${number(amount)} passed`,
    waiting: (titles: readonly string[]): string =>
      `Not counted, because the plan lacks a column: ${titles.join(' · ')}`,
    off: (amount: number): string => `${count(amount, 'rule')} off`,
    change: 'Change this in Setup',
  },
  read: {
    title: 'Tables read',
    setup: 'See how they were read',
    ask: (amount: number): string =>
      amount === 1
        ? 'A question about your tables could change this score.'
        : 'Some questions about your tables could change this score.',
    questions: (amount: number): string => `Answer ${count(amount, 'question')}`,
    rows: (rows: number): string => count(rows, 'row'),
  },
  /** One of them, as its sign is read aloud. */
  severities: { error: 'error', warning: 'warning', advice: 'piece of advice' },
  findings: {
    filterLabel: 'Show',
    all: 'All',
    search: 'Search findings',
    groupBy: 'Group by',
    groupings: { rule: 'Rule', sheet: 'Sheet', owner: 'Owner', strategy: 'Strategy' },
    noOwner: 'No owner',
    noStrategy: 'No strategy',
    steps: 'Go through the findings',
    previous: 'Previous',
    next: 'Next',
    previousByKey: 'Previous finding (Shift+F8)',
    nextByKey: 'Next finding (F8)',
    muted: (amount: number): string => `${number(amount)} muted`,
    each: (amount: number): string => `Show each of the ${number(amount)}`,
    why: 'Why it matters',
    linkUp: 'Link up in one list',
    severityFilter: { error: 'Errors', warning: 'Warnings', advice: 'Advice' },
    count: (amount: number): string => count(amount, 'finding'),
    /** Heard after the amount. */
    countNoun: (amount: number): string => (amount === 1 ? 'finding' : 'findings'),
    none: 'No findings: there is nothing to fix.',
    noneOfKind: 'No findings match.',
    noneInRow: 'No findings in this row.',
    onlyRow: (sheet: string, row: number): string => `Only row ${row} on ${sheet}.`,
    allRows: 'Show all rows',
    lost: (points: string): string => `costs ${points} points`,
    aboutRule: 'About this rule',
    goTo: 'Go to',
    wholePlan: 'Whole plan',
    andMore: (first: string, more: number): string => `${first} and ${more} more`,
    hiddenRow: 'hidden row',
    notChecked: 'Could not check',
    notCheckedLead: 'In these rows, a cell that the check needs is missing or cannot be read.',
    moreCases: (amount: number): string => `and ${count(amount, 'more', 'more')}`,
  },
  mute: {
    finding: {
      open: 'Mute',
      yes: 'Mute',
      lead: 'It no longer appears in the list. The score does not change.',
    },
    rule: {
      open: 'Switch this rule off',
      yes: 'Switch off',
      lead: 'None of its findings appear any more. The score does not change.',
    },
    reason: 'Why?',
    missing: 'Enter a reason. It is kept on the sheet Plumbline settings.',
    no: 'Cancel',
  },
  fixes: {
    show: (amount: number): string =>
      amount === 1 ? 'Suggested fix' : count(amount, 'suggested fix', 'suggested fixes'),
    apply: 'Apply',
    applyLabelled: (label: string): string => `Apply: ${label}`,
    empty: 'empty',
    from: 'Now',
    to: 'After',
    at: (field: string, cells: readonly string[], amount: number): string =>
      amount > cells.length
        ? `${field} in ${cells.join(', ')} and ${count(amount - cells.length, 'more cell', 'more cells')}`
        : `${field} in ${enumerate(cells)}`,
    moreCells: (amount: number): string => `and ${count(amount, 'more cell', 'more cells')}`,
    gain: (points: string): string => `${points} points`,
    noGain: 'No change to the score',
    rest: (points: string): string => `The other ${points} points are then lost by what else is missing.`,
    all: 'Fix all at once',
    allOf: (title: string): string => `Fix all: ${title}`,
    noneForAll: 'No single change fixes all of them. Open each to see its own fixes.',
    applying: 'Writing…',
    cellChanged: ({ sheet, cell }: Place, holds: string): string =>
      `Not applied: ${cell} on ${sheet} now contains ${holds}.`,
    made: (label: string, cells: number): string =>
      cells > 1 ? `${label}: ${number(cells)} cells changed` : label,
    score: (score: string): string => `Score ${score}.`,
    scoreChanged: (score: string, change: string): string => `Score ${score} (${change}).`,
    scoreUnchanged: (score: string): string => `Score ${score}, unchanged.`,
    undo: 'Press Ctrl+Z in the sheet to undo it.',
  },
  comment: {
    add: 'Add as comment',
    adding: 'Adding…',
    addLabelled: (message: string): string => `Add as comment: ${message}`,
    added: (cell: string): string => `Comment added to ${cell}.`,
    whose: 'It is yours now: reply to it, resolve it or delete it in Excel. Plumbline leaves it alone.',
  },
  stale: {
    sentence: 'The workbook has changed since this check.',
    tooSlow: 'The workbook has changed. Live is off, because this plan takes more than a second to check.',
    marks: 'The marks in the sheet are not up to date.',
    updateMarks: 'Update marks',
  },
  live: {
    label: 'Live',
    about: 'Checks again after each edit, without changing the workbook',
  },
  marks: {
    title: 'Not everything could be marked or written',
    beyond: (marked: number, beyond: number): string =>
      `The first ${count(marked, 'row')} are marked; ${count(beyond, 'more row')} with findings are only listed here.`,
  },
  clear: {
    question: `Remove all of Plumbline's marks and columns, and its sheet, from the workbook? Comments stay. ${clearsUndo}`,
    yes: 'Clear',
    no: 'Keep them',
    running: 'Clearing the marks…',
    done: 'The marks are gone. Your own formats are unchanged.',
    partly: 'Some marks could not be removed',
  },
  template: {
    question: `Add sheets for goals, strategies, tactics and all that a plan can have at the end of this workbook? ${clearsUndo}`,
    about:
      'Each is a table with a note on every heading and lists to choose from. What this workbook has already stays as it is.',
    empty: 'Add empty sheets',
    example: 'Add the worked example',
    no: 'Not now',
    running: 'Adding the sheets…',
    done: (guide: string): string => `The sheets are there. ${guide} shows how to go on.`,
    next: {
      empty: 'Enter goals, strategies and tactics, at least one of each, then check the plan.',
      example: 'Its mistakes are there to be found.',
    },
  },
  formulas: {
    repairing: 'Repairing the formulas…',
    counting: 'Counting the formulas…',
    freezing: 'Freezing the values…',
    none: 'This workbook has no formulas with PLUMB functions.',
    onlyErrors: 'Every formula with a PLUMB function shows an error, so there is no value to freeze.',
    askFreeze: (amount: number): string =>
      `Replace ${count(amount, 'formula')} with PLUMB functions by their current values?`,
    nothingToRepair: (all: number): string =>
      `Nothing to repair: none of the ${count(all, 'formula')} with PLUMB functions shows #NAME?.`,
    noneRepaired: 'No formula could be repaired',
    repaired: (amount: number): string => `${count(amount, 'formula')} repaired`,
    noneFrozen: 'No formula could be replaced',
    frozen: (amount: number, cells: number): string =>
      `${count(amount, 'formula')} replaced by ${count(cells, 'value')}`,
    why: 'Colleagues without Plumbline then see the same numbers, but they no longer change. One undo takes it back.',
    errors: (amount: number): string =>
      amount === 1
        ? '1 formula that shows an error stays as it is.'
        : `${count(amount, 'formula')} that show an error stay as they are.`,
    unknown: (amount: number): string =>
      `${count(amount, 'formula')} still ${amount === 1 ? 'shows' : 'show'} #NAME?. Excel has not loaded the functions yet: wait a minute, then try again. If it stays, close the workbook and reopen it.`,
    kept: ({ sheet, cells }: { readonly sheet: string; readonly cells: readonly string[] }): string =>
      `${sheet} is protected: ${enumerate(cells)}. Choose Unprotect Sheet on the Review tab, then try again.`,
    freeze: 'Replace',
    keep: 'Keep the formulas',
  },
  about: { version: (version: string): string => `Plumbline ${version}` },
  selfTest: {
    title: 'Self-test',
    lead: 'The self-test tries out, case by case, what Plumbline needs from this version of Excel, and shows where Excel behaves differently. It needs a blank workbook, adds its own sheets and removes them again.',
    start: 'Start the self-test',
    again: 'Run the self-test again',
    running: 'Running the self-test',
    at: (done: number, of: number, name: string): string => `${done + 1} of ${of}: ${name}`,
    preparing: 'Looking at the workbook',
    /** What the cases came to, worst first. */
    outcome: (isCancelled: boolean, amounts: readonly (readonly [CaseStatus, number])[]): string =>
      `Self-test ${isCancelled ? 'cancelled' : 'finished'}: ${amounts.map(([status, amount]) => `${number(amount)} ${status}`).join(', ')}.`,
    statuses: { failed: 'Failed', 'not supported': 'Not supported', passed: 'Passed' },
    lists: {
      failed: 'Cases that failed',
      'not supported': 'Cases that are not supported',
      passed: 'Cases that passed',
    },
    showPassed: (amount: number): string => `${count(amount, 'case')} passed`,
    expected: 'Expected',
    seen: 'Actual',
    copy: 'Copy the result',
    copied: 'Result copied. Paste it into an issue report.',
    notCopied: 'The result could not be copied automatically. Select the text below and copy it.',
    asText: 'The result as text',
  },
  themes: { label: 'Theme', automatic: 'Same as Office', light: 'Light', dark: 'Dark' },
  languages: { label: 'Language', automatic: 'Same as Excel' },
  news: {
    checking: 'Checking the plan.',
    cancelled: 'Cancelled. Nothing was changed.',
    checked: (score: string, findings: number): string =>
      `Checked. Alignment score ${score} of 100, ${count(findings, 'finding')}.`,
    checkedWithoutScore: (found: string): string => `Checked. No score yet. ${found}`,
    noPlan: (offers: number): string =>
      offers === 0
        ? 'No plan found in this workbook.'
        : `No table is surely part of a plan. ${count(offers, 'question')} to answer.`,
    savingSettings: 'Saving the setting.',
    fixed: (made: string): string => `Fixed: ${made}.`,
    now: (score: string, findings: number): string =>
      `Alignment score ${score} of 100, ${count(findings, 'finding')}.`,
    nowWithoutScore: 'No score yet.',
    stale: 'The workbook has changed since this check.',
    language: 'Plumbline now speaks English.',
  },
  problems: {
    unexpected: {
      sentence: 'Something unexpected went wrong.',
      whatToDo: 'Try again. If it happens again, save the workbook, close it and reopen it.',
    },
    outsideExcel: {
      sentence: 'Plumbline works beside a workbook in Excel, and none is open here.',
      whatToDo: 'Open a workbook in Excel and start Plumbline from the ribbon.',
    },
    languageNotLoaded: {
      sentence: 'The language could not be loaded.',
      whatToDo: 'Check your internet connection, then try again.',
    },
  },
};
