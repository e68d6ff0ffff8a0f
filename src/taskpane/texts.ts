import type { Part } from '../alignment/loss';
import type { Lead, Profile, Severity } from '../alignment/settings';
import { count, shownShare, enumerate, number, percent } from '../alignment/wording';
import type { Role } from '../plan/fields/roles';
import {
  selfTestStatuses,
  type CheckStage,
  type Problem,
  type SelfTestReport,
  type SelfTestStatus,
} from './pane-host';
import { signedPoints } from './points';

/** How to undo, and what cannot be undone, is said in the same words wherever it matters. */
const endsUndo = 'Excel then forgets what could be undone before.';

const profileWords: Readonly<Record<Profile, string>> = {
  core: 'core profile',
  full: 'full profile',
};

const leadWords: Readonly<Record<Lead, string>> = {
  marketing: 'marketing leads',
  sales: 'sales leads',
  joint: 'marketing and sales lead together',
};

const stageWords: Readonly<Record<CheckStage, string>> = {
  reading: 'Reading the sheets',
  checking: 'Checking the rows',
  marking: 'Marking what was found',
};

const casesThat: Readonly<Record<SelfTestStatus, string>> = {
  failed: 'failed',
  'not supported': 'are not supported',
  passed: 'passed',
};

/** Everything that the pane says in words of its own; what findings, rules and the host say comes from them. */
export const texts = {
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
    dismiss: 'Dismiss',
  },
  firstRun: {
    title: 'Does the sales plan hang true?',
    lead: 'Plumbline checks that every tactic is backed by a strategy and every strategy by a goal, and shows what to mend first.',
    steps: [
      {
        title: 'Open a workbook with a plan',
        detail: 'Goals, strategies and tactics, as tables or plain lists, in any layout.',
      },
      {
        title: 'Check it',
        detail: `Rows that are not backed get a mark. Your cells and formats stay as they are. The first check adds a sheet named Plumbline. ${endsUndo}`,
      },
      {
        title: 'Mend what costs most',
        detail: 'Click a finding to go to its cell; where there is a likely repair, preview it and apply it.',
      },
    ],
    example: 'New here? The worked example opens in a workbook of its own, with mistakes to find.',
    privacy: 'The plan stays in this workbook. Nothing about it is sent anywhere.',
  },
  noPlan: {
    title: 'No plan found here',
    lead: (sheets: readonly string[]): string =>
      sheets.length === 0
        ? 'The workbook has no sheet with a table.'
        : `Plumbline looked at ${enumerate(sheets)}, and found no table that it could be sure of.`,
    advice:
      'Give each table a header row with headings like these. Only the bold ones are needed, in any order and beside columns of your own.',
    example: 'Or see how a whole plan looks:',
    headingsOf: (role: Role): string => `Headings to begin with in the ${role}`,
  },
  emptyPlan: {
    title: 'The plan is still empty',
    lead: 'The tables are there, but no strategy and no tactic in them is live, so there is nothing to score yet.',
    advice: 'Write down a first strategy and the tactics that are to bring it about, then check again.',
  },
  perfect: {
    title: 'It hangs true',
    lead: 'Every tactic is backed, every strategy is carried, and no check has anything to say.',
  },
  progress: {
    title: 'Checking the plan',
    at: (stage: CheckStage, sheet: string | null): string =>
      stageWords[stage] + (sheet === null ? '' : `: ${sheet}`),
    waiting:
      'Waiting for you to finish editing a cell. Press Enter or Esc in the sheet, and this goes on by itself.',
    unharmed: 'You can go on working in the meantime.',
  },
  views: {
    label: 'Views',
    overview: 'Overview',
    findings: 'Findings',
    'price-and-volume': 'Price and volume',
    functions: 'Functions',
    setup: 'Setup',
    more: 'More',
    moreLabel: 'More views',
    opening: 'Opening…',
    notOpened: 'This part of Plumbline could not be loaded.',
    notOpenedAdvice: 'Look whether this computer is online, then try again.',
  },
  score: {
    title: 'Alignment score',
    of: 'of 100',
    asSentence: (points: string): string => `Alignment score ${points} of 100`,
    change: (points: number): string => `${signedPoints(points)} since the check before`,
    unchanged: 'The same as at the check before',
    partsTitle: 'Where the points are',
    partOf: (earned: string, weight: number): string => `${earned} of ${weight}`,
    parts: {
      Backing: 'How much of the planned work a strategy asks for, and how well it is described',
      Coverage: 'How many of the strategies serve a goal and have tactics',
      Funding: 'How well the money follows the strategies',
      Feasibility: 'How far the planned units carry the prices and costs',
    } satisfies Record<Part, string>,
    facts: {
      backedByCount: 'tactics backed',
      backedByMoney: 'spend backed',
      knownBudgets: 'budgets known',
    },
    share: (share: number): string => percent(shownShare(share)),
    unknown: '–',
  },
  terms: (date: string, profile: Profile, lead: Lead): string =>
    `Judged on ${date}, ${profileWords[profile]}, ${leadWords[lead]}`,
  finishedAt: (time: string): string => `Checked at ${time}`,
  mendFirst: {
    title: 'What to mend first',
    lead: 'The findings that cost most.',
    all: (amount: number): string =>
      amount === 1 ? 'See the finding' : `See all ${count(amount, 'finding')}`,
  },
  lacking: {
    title: 'What the plan does not have yet',
    lead: 'No row is blamed for these. Each one that you add lets Plumbline say more.',
    notAsked: (amount: number): string => `${count(amount, 'check')} not asked`,
  },
  read: {
    title: 'What was read',
    rows: (rows: number): string => count(rows, 'row'),
    roles: {
      goals: 'Goals',
      strategies: 'Strategies',
      tactics: 'Tactics',
      products: 'Products',
      segments: 'Segments',
      history: 'Sales history',
      components: 'Parts of the plan',
    } satisfies Record<Role, string>,
  },
  severities: {
    error: { sign: '▲', one: 'error', several: 'errors' },
    warning: { sign: '●', one: 'warning', several: 'warnings' },
    advice: { sign: '○', one: 'piece of advice', several: 'pieces of advice' },
  } satisfies Record<Severity, { sign: string; one: string; several: string }>,
  findings: {
    title: 'Findings',
    filterLabel: 'Show',
    all: 'All',
    severityFilter: { error: 'Errors', warning: 'Warnings', advice: 'Advice' } satisfies Record<
      Severity,
      string
    >,
    count: (amount: number): string => count(amount, 'finding'),
    amount: (amount: number): string => number(amount),
    countNoun: (amount: number): string => (amount === 1 ? 'finding' : 'findings'),
    none: 'No finding: no row is blamed for anything.',
    noneOfKind: 'No finding of this kind.',
    lost: (points: string): string => `costs ${points} points`,
    showMore: (more: number, left: number): string => `Show ${number(more)} more of ${number(left)}`,
    goTo: 'Go to',
    wholePlan: 'Whole plan',
    andMore: (first: string, more: number): string => `${first} and ${more} more`,
    hiddenRow: 'hidden row',
    notDecided: 'Not decided',
    notDecidedLead: 'For these rows a cell is missing or cannot be read that the answer depends on.',
    moreCases: (amount: number): string => `and ${count(amount, 'more', 'more')}`,
  },
  fixes: {
    show: (amount: number): string => (amount === 1 ? 'A likely repair' : count(amount, 'likely repair')),
    apply: 'Apply',
    applyLabelled: (label: string): string => `Apply: ${label}`,
    empty: 'empty',
    from: 'Now',
    to: 'Then',
    at: (field: string, cell: string): string => `${field} in ${cell}`,
    brings: (points: number): string => `brings ${signedPoints(points)}`,
    bringsNothing: 'leaves the score as it is',
    applying: 'Writing…',
    applied: 'Applied',
    undo: 'Undo in Excel takes it back.',
    cellChanged: (holds: string): string =>
      `Not applied: the cell holds ${holds} by now. Check again to see where it stands.`,
  },
  stale: {
    sentence: 'The workbook has changed since this check.',
    fixes: (amount: number): string => `${count(amount, 'repair')} applied since this check.`,
  },
  marks: {
    title: 'Not everything could be marked',
    beyond: (marked: number, beyond: number): string =>
      `The first ${count(marked, 'row')} are marked; ${count(beyond, 'more row')} with findings are only listed here.`,
  },
  clear: {
    question: `Take all of Plumbline's marks and its sheet out of the workbook? ${endsUndo}`,
    yes: 'Clear',
    no: 'Keep them',
    running: 'Clearing the marks…',
    done: 'The marks are gone. Your own formats are as they were.',
    partly: 'Some marks could not be deleted',
  },
  selfTest: {
    title: 'Self-test',
    lead: 'The self-test tries, case by case, what Plumbline needs of this Excel, and says where Excel does otherwise. It needs a blank workbook, adds sheets of its own to it, and takes them away again.',
    start: 'Start the self-test',
    again: 'Run the self-test again',
    running: 'Running the self-test',
    at: (done: number, of: number, name: string): string => `${done + 1} of ${of}: ${name}`,
    preparing: 'Looking at the workbook',
    outcome: ({ results, isCancelled }: SelfTestReport): string => {
      const counts = selfTestStatuses
        .map((status) => [results.filter((result) => result.status === status).length, status] as const)
        .filter(([amount, status]) => amount > 0 || status === 'passed')
        .map(([amount, status]) => `${number(amount)} ${status}`);
      return `Self-test ${isCancelled ? 'cancelled' : 'ended'}: ${counts.join(', ')}.`;
    },
    statuses: {
      failed: { sign: '✕', word: 'failed' },
      'not supported': { sign: '–', word: 'not supported' },
      passed: { sign: '✓', word: 'passed' },
    } satisfies Record<SelfTestStatus, { sign: string; word: string }>,
    listOf: (status: SelfTestStatus): string => `Cases that ${casesThat[status]}`,
    showPassed: (amount: number): string => `${count(amount, 'case')} passed`,
    expected: 'Expected',
    seen: 'Seen',
    copy: 'Copy the result',
    copied: 'The result is copied. Paste it into an issue report.',
    notCopied: 'The result could not be copied by itself. Select the text below and copy it.',
    asText: 'The result as text',
  },
  themes: { label: 'Theme', automatic: 'As in Office', light: 'Light', dark: 'Dark' },
  news: {
    checking: 'Checking the plan.',
    cancelled: 'Cancelled. Nothing was changed.',
    checked: (score: string, findings: number): string =>
      `Checked. Alignment score ${score} of 100, ${count(findings, 'finding')}.`,
    checkedEmpty: 'Checked. The plan is still empty.',
    noPlan: 'No plan was found in this workbook.',
    applied: (label: string): string => `Applied: ${label}.`,
    stale: 'The workbook has changed since this check.',
    problem: ({ sentence, whatToDo }: Problem): string => `${sentence} ${whatToDo}`,
    shown: (shown: number, all: number): string => `${shown} of ${count(all, 'finding')} shown.`,
  },
  problems: {
    unexpected: {
      id: 'unexpected',
      sentence: 'Something went wrong that Plumbline did not expect.',
      whatToDo: 'Try again. If it happens again, save the workbook, close it and open it anew.',
    },
    outsideExcel: {
      id: 'outside-excel',
      sentence: 'This page works beside a workbook, and none is open here.',
      whatToDo: 'Open a workbook in Excel and start Plumbline from the ribbon.',
    },
  } satisfies Record<string, Problem>,
} as const;
