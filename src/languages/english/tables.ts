import { enumerate, number, quote } from '../words';
import { clearsUndo } from './clears-undo';
import { count } from './count';
import { roles } from './roles';

type Role = keyof typeof roles;

/** A sentence around the place of a table. */
export interface AroundPlace {
  readonly before: string;
  readonly after: string;
}

const listOf: Readonly<Record<Role, string>> = {
  goals: 'a list of goals',
  strategies: 'a list of strategies',
  tactics: 'a list of tactics',
  products: 'a list of products',
  segments: 'a list of segments',
  history: 'a sales history',
  components: 'a list of what belongs in the plan',
};

/** So many section rows are named: the others are counted. */
const mostNamed = 2;

const named = (names: readonly string[]): string =>
  names.length > mostNamed + 1
    ? `${names.slice(0, mostNamed).map(quote).join(', ')} and ${names.length - mostNamed} more`
    : enumerate(names.map(quote));

/** What is asked about tables, and of the settings that keep the answers. */
export const tables = {
  firstChange: `What you choose here is kept on a visible sheet, Plumbline settings. The first choice adds that sheet at the end of the workbook. ${clearsUndo}`,
  questions: {
    title: (amount: number): string => (amount === 1 ? 'One question' : `${number(amount)} questions`),
    offer: (role: Role): AroundPlace => ({ before: 'Is ', after: ` ${listOf[role]}?` }),
    accept: 'Yes, read it',
    leave: 'No, leave it alone',
    yes: 'Yes',
    no: 'No',
    sections: (names: readonly string[], level: 'strategies' | 'goals'): AroundPlace => ({
      before: `Do the section rows ${named(names)} in `,
      after: ` name the ${roles[level].several} of the tactics below them?`,
    }),
    sectionsWhy: {
      strategies: 'Then each tactic is backed by the strategy that it stands under.',
      goals: 'Then each strategy serves the goal that it stands under.',
    },
    fillDown: (heading: string): AroundPlace => ({
      before: 'In ',
      after: `, does each value under ${quote(heading)} also go for the blank rows below it?`,
    }),
    fillDownWhy: (field: string): string =>
      `Until you answer, the blank rows count as rows without a ${field}.`,
    reference: (heading: string, field: string, role: Role): AroundPlace => ({
      before: 'In ',
      after: `, is ${quote(heading)} the ${field} of each ${roles[role].one}?`,
    }),
    referenceWhy: (resolved: number, filled: number, areIds: boolean, to: Role): string =>
      `${number(resolved)} of ${count(filled, 'value')} ${areIds ? 'are IDs of' : 'name'} ${roles[to].several}.`,
  },
  others: {
    title: 'Other tables',
    lead: 'If one of these is part of your plan, say what it is.',
    readAs: (place: string): string => `Read ${place} as`,
    choose: 'Read it as…',
    headings: (headings: readonly string[]): string => `Headings: ${enumerate(headings.map(quote))}`,
    more: (amount: number): string => `See ${count(amount, 'more table')} in Setup`,
  },
  problems: {
    title: (amount: number): string =>
      amount === 1
        ? 'A row of Plumbline settings is not used'
        : `${number(amount)} rows of Plumbline settings are not used`,
    goTo: (cell: string): string => `Go to ${cell}`,
  },
};
