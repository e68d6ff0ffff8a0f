import { number } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';

const rows = (amount: number): string => count(amount, 'row');

const sections = {
  changed: 'Changed since approval',
  open: 'Not approved yet',
  'by the sheet': 'Approved in the sheet',
  approved: 'Approved',
};

type Section = keyof typeof sections;

const lead =
  'Select what was agreed, and approve it. Plumbline keeps what each row said that day, and tells you what changes later.';

/** What the view of approvals says. */
export const approvals = {
  title: 'Approvals',
  beforeCheck:
    'Check the plan first. Then you approve its strategies and tactics here, and see what changes afterwards.',
  noRows: 'No strategies or tactics were found, so there is nothing to approve.',
  noRowsAdvice: 'Add a table of strategies or tactics, or choose its role in Setup.',
  lead: {
    marketing: `${lead} Marketing leads this plan, so marketing approves it.`,
    sales: `${lead} Sales leads this plan, so sales approves it.`,
    joint: `${lead} Marketing and sales lead this plan together, so both agree before it is approved.`,
  },
  section: (section: Section, amount: number): string => `${sections[section]} (${number(amount)})`,
  sectionNotes: {
    changed:
      'These rows no longer say what was approved. Undo the change in the sheet, or approve them again.',
    'by the sheet':
      'Their cells say that they are approved, but not what was approved. Watch them, and Plumbline tells you what changes from now on.',
  },
  ideas: (amount: number): string =>
    amount === 1
      ? '1 idea is not listed: it is not up for approval yet.'
      : `${number(amount)} ideas are not listed: they are not up for approval yet.`,
  allApproved: 'Everything is approved, and nothing has changed since.',
  search: 'Find a row, an owner or a strategy',
  noMatch: 'No row matches. Search for something else.',
  keys: 'By keyboard: up and down move from row to row, Space selects.',
  selectAll: (section: Section): string => `Select all: ${sections[section]}`,
  hidden: 'hidden row',
  approvedOn: (day: string): string => `Approved on ${day}`,
  approvedBy: (by: string): string => `Approved by ${by}`,
  approvedByOn: (by: string, day: string): string => `Approved by ${by} on ${day}`,
  changesLabel: 'Changed since:',
  watch: (amount: number): string => (amount === 1 ? 'Watch this row' : `Watch these ${rows(amount)}`),
  watching: (amount: number): string => `Watching ${rows(amount)} for changes`,
  foot: {
    label: 'Approve',
    by: 'Approved by',
    byPlaceholder: 'Your name',
    on: 'On',
    approve: (amount: number): string => (amount === 0 ? 'Approve' : `Approve ${rows(amount)}`),
    takeBack: 'Withdraw',
    takeBackLabelled: (amount: number): string => `Withdraw approval of ${rows(amount)}`,
    writing: 'Writing…',
    noneSelected: 'Select the rows that were agreed.',
    noName: 'Enter who approves.',
    noDay: 'Enter the day of the approval, from 1900 to 9999.',
    writes: (amount: number, cells: number): string =>
      cells === 0
        ? `Keeps what ${amount === 1 ? 'the row says' : 'the rows say'} in the sheet Plumbline settings. ${amount === 1 ? 'Its table has' : 'Their tables have'} no columns Approved by and Approved on to fill in.`
        : `Fills in ${count(cells, 'cell')} in Approved by and Approved on, and keeps what ${amount === 1 ? 'the row says' : 'the rows say'} in the sheet Plumbline settings.`,
    addsSheet: `Adds that sheet. ${clearsUndo}`,
    undo: 'One undo takes it back.',
    tooMuch:
      'That is more than Excel takes at once. Approve fewer rows at a time, such as those of one strategy.',
  },
  made: {
    approved: (amount: number): string => `Approved ${rows(amount)}`,
    withdrawn: (amount: number): string => `Approval of ${rows(amount)} withdrawn`,
  },
};
