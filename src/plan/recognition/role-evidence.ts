import { sheetCatalogue } from '../fields/catalogue';
import type { Role } from '../fields/roles';
import { generalNames, levels, planningFields, planQuestions, tellingFields } from './plan-evidence';
import { besideFields, type ReadColumn, type RoleReading } from './role-reading';
import type { TitleRole } from './title-roles';
import { isWordOf, plainlyMeant, strengths } from './vocabulary';

/**
 * What speaks for and against a table being of a role, each from 0 to about 1 (counts from 0 up). The weights beside them
 * say how much each counts; together they make a probability.
 */
export interface RoleEvidence {
  /** Counts always: how seldom or often a table is of the role at all. */
  readonly bias: number;
  /** How surely a heading names the rows. */
  readonly name: number;
  /** Whether that heading is the role's own word for a row. */
  readonly ownName: number;
  /** Columns that tell the role from others, up to 3. */
  readonly telling: number;
  /** Columns that every plan has: who, when, how much, how far; up to 3. */
  readonly planning: number;
  /** How many columns mean something, by how surely they do, up to 4. */
  readonly explained: number;
  /** The part of the headings that nothing is known about. */
  readonly unknown: number;
  /** Whether the table or its sheet is called so, in so many words; or as one word among others. */
  readonly titled: number;
  readonly titleHint: number;
  /** Whether it is called by the name of another role. */
  readonly titledOther: number;
  /** Headings of tables that are no plan, up to 3. */
  readonly foreign: number;
  /** A title of a table that is no plan. */
  readonly foreignTitle: number;
  /** Figures that mean nothing to the role, as a share of the columns. */
  readonly strangeFigures: number;
  /** Columns that mean nothing stand before the name. */
  readonly nameBehind: number;
  /** A required field, or what the role is nothing without, is missing. */
  readonly incomplete: number;
  /** All columns fit what they are read as. */
  readonly fits: number;
  /** A column is named like the rows of a lower level: a table of tactics is not one of goals. */
  readonly lowerLevel: number;
  /** Beside the name only a level above: words of a text about strategy more often than a plan. */
  readonly bare: number;
  /** Its rows bear a name that any list has (task, topic, title), and beside it stand only who, when and how far: what a list of errands has too. */
  readonly anyList: number;
  /** A few columns only. */
  readonly narrow: number;
  /** A level above is named beside the rows: the plan hangs together in this table. */
  readonly levelAbove: number;
  /** References that resolve in other tables of the workbook, and references of theirs that resolve here. */
  readonly linked: number;
}

export type EvidenceName = keyof RoleEvidence;

/** What a role is nothing without: one of these, besides its name. */
const essentials: Readonly<Record<Role, readonly string[]>> = {
  goals: ['metric', 'target', 'actual', 'due', 'period', 'status', 'owner', 'id'],
  strategies: [
    'goal',
    'segment',
    'owner',
    'status',
    'metric',
    'budget',
    'start',
    'end',
    'period',
    'id',
    'channel',
    'mix',
    'benefit',
  ],
  tactics: [
    ...[
      'strategy',
      'channel',
      'owner',
      'status',
      'start',
      'end',
      'period',
      'budget',
      'kpi',
      'stage',
      'segment',
      'department',
    ],
    besideFields.goalLevel,
    besideFields.day,
  ],
  products: ['price', 'unitCost'],
  segments: ['need', 'size', 'region'],
  history: ['units', 'revenue'],
  components: ['content', 'plan', 'status'],
};

const fewestQuestions = 4;

const asksLikeAPlan = (headings: readonly string[]): boolean =>
  headings.filter((heading) => isWordOf(planQuestions, heading)).length >= fewestQuestions;

/** Named by a word that tells no role by itself, unless the names speak of selling. */
const isNamedAsAnyList = (
  { role, headings }: RoleReading,
  { column }: ReadColumn,
  { isTitledOfSelling, speakOfSelling }: EvidenceContext,
): boolean =>
  role !== 'history' &&
  !isTitledOfSelling &&
  isWordOf(generalNames, headings[column] ?? '') &&
  !speakOfSelling(column);

const levelFields: readonly string[] = ['strategy', 'goal', besideFields.goalLevel];

export interface EvidenceContext {
  readonly title: TitleRole | null;
  readonly isForeignTitle: boolean;
  readonly hasCalendar: boolean;
  /** Whether a title says that the table is of a role, in a word that not any list has. */
  readonly isCalled: (role: Role) => boolean;
  /** Whether a title names the trade; whether a column's texts speak of its work. */
  readonly isTitledOfSelling: boolean;
  readonly speakOfSelling: (column: number) => boolean;
  /** Share of references that resolve, see `RoleEvidence.linked`. */
  readonly linked: number;
}

/** Null where the rows of the table have no name as that role. */
export function evidenceOf(reading: RoleReading, context: EvidenceContext): RoleEvidence | null {
  const { role, columns, name } = reading;
  if (name === null) return null;
  const plain = columns.filter(
    ({ field, heading }) => field !== sheetCatalogue[role].nameField && heading >= plainlyMeant,
  );
  const has = new Set(columns.map(({ field }) => field));
  const telling =
    plain.filter(({ field }) => tellingFields[role].includes(field)).length +
    (role === 'tactics' && asksLikeAPlan(reading.headings) ? 1 : 0);
  const planning =
    plain.filter(({ field }) => planningFields.includes(field) || field === besideFields.day).length +
    (context.hasCalendar ? 1 : 0);
  const levelAbove =
    has.has(besideFields.goalLevel) ||
    (has.has('strategy') && role === 'tactics') ||
    (has.has('goal') && role === 'strategies');
  // Where a table names several levels, its title goes for all of them and tells none.
  const isOfSeveral = levels.includes(role) && (levelAbove || reading.namesLowerLevel);
  const title =
    isOfSeveral && context.title !== null && levels.includes(context.title.role) ? null : context.title;
  return {
    bias: 1,
    name: Math.min(1, name.strength),
    ownName: name.heading >= strengths.plural ? 1 : 0,
    telling: Math.min(3, telling),
    planning: Math.min(3, planning),
    explained: Math.min(
      4,
      columns.reduce((sum, { strength }) => sum + Math.min(1, strength), 0),
    ),
    unknown: 1 - Math.min(1, reading.coverage),
    titled: title?.plain === true && title.role === role ? 1 : 0,
    titleHint: title?.plain === false && title.role === role ? 1 : 0,
    titledOther: title !== null && title.role !== role ? (title.plain ? 1 : 0.5) : 0,
    foreign: Math.min(3, reading.foreign),
    foreignTitle: context.isForeignTitle ? 1 : 0,
    strangeFigures: reading.strangeFigures,
    nameBehind: reading.nameLeads ? 0 : 1,
    incomplete:
      essentials[role].some((field) => has.has(field)) ||
      (context.hasCalendar && (levels.includes(role) || role === 'history'))
        ? 0
        : 1,
    fits: columns.every(({ fit }) => fit === 'fits' || fit === 'unknown') ? 1 : 0,
    lowerLevel: reading.namesLowerLevel ? 1 : 0,
    bare:
      levels.includes(role) && planning === 0 && plain.every(({ field }) => levelFields.includes(field))
        ? 1
        : 0,
    anyList:
      telling === 0 && !levelAbove && !context.isCalled(role) && isNamedAsAnyList(reading, name, context)
        ? 1
        : 0,
    narrow: columns.length <= 2 ? 1 : 0,
    levelAbove: levelAbove ? 1 : 0,
    linked: context.linked,
  };
}
