import { count, enumerate, number, quote } from '../../languages/words';
import { sheetCatalogue } from '../../plan/fields/catalogue';
import type { Role } from '../../plan/fields/roles';
import type { TableQuestion } from '../../plan/table-questions';
import { clearsUndo } from '../texts';

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

type Of<Kind extends TableQuestion['kind']> = Extract<TableQuestion, { readonly kind: Kind }>;

/** What is asked about tables, and of the settings that keep the answers. */
export const texts = {
  firstChange: `What you choose here is kept on a visible sheet, Plumbline settings. The first choice adds that sheet at the end of the workbook. ${clearsUndo}`,
  questions: {
    title: (amount: number): string => (amount === 1 ? 'One question' : `${number(amount)} questions`),
    offer: (role: Role) => ({ before: 'Is ', after: ` ${listOf[role]}?` }),
    accept: 'Yes, read it',
    leave: 'No, leave it alone',
    yes: 'Yes',
    no: 'No',
    sections: ({ texts: names, level }: Of<'sections'>): { before: string; after: string } => ({
      before: `Do the section rows ${named(names)} in `,
      after: ` name the ${level} of the tactics below them?`,
    }),
    sectionsWhy: ({ level }: Of<'sections'>): string =>
      level === 'strategies'
        ? 'Then each tactic is backed by the strategy that it stands under.'
        : 'Then each strategy serves the goal that it stands under.',
    fillDown: ({ column }: Of<'fill down'>): { before: string; after: string } => ({
      before: 'In ',
      after: `, does each value under ${quote(column.heading || column.name)} also go for the blank rows below it?`,
    }),
    fillDownWhy: ({ column }: Of<'fill down'>): string =>
      `Until you answer, the blank rows count as rows without a ${column.field ?? column.heading}.`,
    reference: ({ role, column, field }: Of<'reference'>): { before: string; after: string } => ({
      before: 'In ',
      after: `, is ${quote(column.heading || column.name)} the ${field} of each ${sheetCatalogue[role].rowNoun}?`,
    }),
    referenceWhy: ({ resolved, filled, areIds, to }: Of<'reference'>): string =>
      `${number(resolved)} of ${count(filled, 'value')} ${areIds ? `are IDs of ${to}` : `name ${to}`}.`,
  },
  others: {
    title: 'Other tables',
    lead: 'If one of these is part of your plan, say what it is.',
    readAs: (place: string): string => `Read ${place} as`,
    choose: 'Read it as…',
    headings: (headings: readonly string[]): string => `Headings: ${enumerate(headings.map(quote))}`,
    more: (amount: number): string => `See ${count(amount, 'more table')} in Setup`,
  },
  leaveAlone: 'Leave alone',
  problems: {
    title: (amount: number): string =>
      amount === 1
        ? 'A row of Plumbline settings is not used'
        : `${number(amount)} rows of Plumbline settings are not used`,
    goTo: (cell: string): string => `Go to ${cell}`,
  },
} as const;
