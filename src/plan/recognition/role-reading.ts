import type { SheetTable } from '../../spreadsheet/sheet';
import { fieldKeys, fieldOf, sheetCatalogue } from '../fields/catalogue';
import type { Role } from '../fields/roles';
import { assignColumns, type Option } from './assign-columns';
import { type ColumnProfile, columnProfile, isAllFigures, isKeyColumn, isWordy } from './column-profile';
import {
  amountHeadings,
  dayHeadings,
  figureInstead,
  foreignTo,
  genericNames,
  levels,
  namesBetweenLevels,
  reportRoles,
  standIns,
  tellingFields,
} from './plan-evidence';
import { measureOf, targetOrActual } from './quantity-words';
import { type Fit, fitFactor, fitOf } from './value-evidence';
import {
  isCanonical,
  isExactlyOf,
  isForeign,
  isNeutral,
  isReporting,
  isWordOf,
  meaningsOf,
  plainlyMeant,
  strengths,
} from './vocabulary';

/** Meanings that a column may have beside the fields of its table's role. */
export const besideFields = {
  /** The goals of the strategies of the rows, in a table of tactics. */
  goalLevel: '@goal',
  /** The one day on which a row happens. */
  day: '@day',
} as const;

/** The headings of a table as every role meets them; what its columns hold is looked up once, and only where asked. */
export interface TableHeadings {
  readonly headings: readonly string[];
  /** What somebody said that a column means: a canonical field name, or null for nothing. */
  readonly said: ReadonlyMap<number, string | null>;
  /** The year of the plan as far as its dates tell: of two columns of one field that which names it is read. */
  readonly year: number | null;
  /** Columns that are read as a calendar and mean no field. */
  readonly inCalendar: ReadonlySet<number>;
  readonly isNeutral: readonly boolean[];
  readonly isForeign: readonly boolean[];
  readonly profileOf: (column: number) => ColumnProfile;
  /** How many rows the table has. */
  readonly rows: number;
}

/** What is known of a table beside its cells. */
export interface HeadingContext {
  readonly inCalendar?: ReadonlySet<number>;
  readonly said?: ReadonlyMap<number, string | null>;
  readonly year?: number | null;
}

export function tableHeadings(
  table: SheetTable,
  { inCalendar = new Set(), said = new Map(), year = null }: HeadingContext = {},
): TableHeadings {
  const known = new Map<number, ColumnProfile>();
  return {
    headings: table.headings,
    said,
    year,
    inCalendar,
    isNeutral: table.headings.map(isNeutral),
    isForeign: table.headings.map(isForeign),
    profileOf: (column) => {
      const profile = known.get(column) ?? columnProfile(table, column);
      known.set(column, profile);
      return profile;
    },
    rows: table.rows.length,
  };
}

/** A column that means something, with how surely its heading says so and what its values say of that. */
export interface ReadColumn {
  readonly column: number;
  /** Property name of a field, or one of `besideFields`. */
  readonly field: string;
  /** Of the heading by itself; 0 where the values alone say it. */
  readonly heading: number;
  readonly fit: Fit;
  /** Of heading and values together. */
  readonly strength: number;
}

/** A table read as if it were of a role: what each column would mean, and what speaks for that. */
export interface RoleReading {
  readonly role: Role;
  readonly headings: readonly string[];
  /** The columns of which somebody said what they mean. */
  readonly said: ReadonlyMap<number, string | null>;
  readonly columns: readonly ReadColumn[];
  /** The column that names the rows; null where it or another required field is missing. */
  readonly name: ReadColumn | null;
  /** How much of the headings that count is understood, from 0 to 1. */
  readonly coverage: number;
  /** Whether all headings are the role's own names for its fields, and the required ones among them. */
  readonly isCanonical: boolean;
  /** Whether the name stands before all columns that mean nothing: what names a row stands first. */
  readonly nameLeads: boolean;
  /** Headings of tables that are no plan. */
  readonly foreign: number;
  /** Whether a column is named like the rows of a lower level. */
  readonly namesLowerLevel: boolean;
  /** Columns of figures that mean nothing, as a share of the columns that hold something. */
  readonly strangeFigures: number;
}

interface Candidate extends Option {
  readonly heading: number;
  readonly fit: Fit;
}

const requiredKeys = (role: Role): readonly string[] =>
  fieldKeys(role).filter((key) => fieldOf(role, key)?.required === true);

/** Weaker options are guesses. */
const leastStrength = 0.25;

/** A heading that is the field's own name is believed against values that it does not fit: they are unreadable then. */
const deniedCanonical = 0.6;

const nameOf = (role: Role): string => sheetCatalogue[role].nameField;

function strengthOf(heading: number, fit: Fit, kind: string | undefined): number {
  if (fit === 'denies') {
    const isBelieved = heading === strengths.canonical && kind !== 'choice' && kind !== 'period';
    return isBelieved ? deniedCanonical : 0;
  }
  return heading * fitFactor[fit];
}

/** What the columns may mean by their headings, each denied or confirmed by its values. */
function optionsByHeading(table: TableHeadings, role: Role): readonly Candidate[] {
  return table.headings.flatMap((heading, column) => {
    if (heading === '' || table.inCalendar.has(column) || table.said.has(column)) return [];
    const needed = table.isNeutral[column] || table.isForeign[column] ? strengths.plural : 0;
    // Return on investment is a measure of its own, and no investment.
    const least = measureOf(heading, column) === null ? needed : Math.max(needed, strengths.part);
    const isDay = role === 'tactics' && isExactlyOf(dayHeadings, heading);
    return meaningsOf(role, heading)
      .filter(({ strength }) => strength >= least && !isDay)
      .map(({ field: said, strength: heading }): Candidate => {
        const declared = fieldOf(role, said);
        const fit = declared === undefined ? 'unknown' : fitOf(table.profileOf(column), said, declared);
        const strength = strengthOf(heading, fit, declared?.kind) * yearFactor(table, column);
        return { column, field: said, heading, fit, strength };
      });
  });
}

/** A heading that names the plan's year counts a little more than one without, and one that names another year a little less. */
function yearFactor({ headings, year }: TableHeadings, column: number): number {
  const named = /(?:^|\D)(?:(?:19|20)(\d\d)|(?:fy|gj) ?'?(\d\d))(?!\d)/iu.exec(headings[column] ?? '');
  if (named === null || year === null) return 1;
  return Number(named[1] ?? named[2]) === year % 100 ? 1.03 : 0.97;
}

/** What somebody said: it counts whatever headings and values say. */
function saidOptions({ said }: TableHeadings, role: Role): readonly Candidate[] {
  return [...said].flatMap(([column, name]): Candidate[] => {
    if (name === null) return [];
    const own = fieldKeys(role).find((key) => fieldOf(role, key)?.name === name);
    const field =
      own ??
      (role === 'tactics' && name === fieldOf('strategies', 'goal')?.name ? besideFields.goalLevel : null);
    return field === null
      ? []
      : [{ column, field, heading: strengths.canonical, fit: 'fits', strength: saidStrength }];
  });
}

/** Above all that headings and values can come to. */
const saidStrength = 10;

/** Fields whose filled columns are known: an empty column beside one never counts. */
function withoutEmptyTwins(table: TableHeadings, options: readonly Candidate[]): readonly Candidate[] {
  const isFilled = ({ column }: Candidate): boolean => table.profileOf(column).filled > 0;
  const filled = new Set(
    options.filter((option) => option.heading >= plainlyMeant && isFilled(option)).map(({ field }) => field),
  );
  return options.filter((option) => !filled.has(option.field) || isFilled(option));
}

/** A column whose heading is the name of a level above in a table of tactics: the goal of the row's strategies. */
function levelOptions(table: TableHeadings, role: Role): readonly Candidate[] {
  if (role !== 'tactics') return [];
  return table.headings.flatMap((heading, column) => {
    const [meaning] = meaningsOf('goals', heading);
    const isGoal = meaning?.field === nameOf('goals') && meaning.strength >= plainlyMeant;
    if (!isGoal || table.inCalendar.has(column) || table.said.has(column)) return [];
    const profile = table.profileOf(column);
    if (profile.filled > 0 && !isWordy(profile) && profile.keys < profile.filled) return [];
    const own = meaningsOf(role, heading).some(
      ({ field, strength }) => field === nameOf(role) && strength >= meaning.strength,
    );
    if (own) return [];
    const { strength } = meaning;
    return [
      {
        column,
        field: besideFields.goalLevel,
        heading: strength,
        fit: 'unknown' as const,
        strength: strength * 0.9,
      },
    ];
  });
}

/** The one day on which the rows of a table of tactics happen. */
function dayOptions(table: TableHeadings, role: Role): readonly Candidate[] {
  const start = fieldOf(role, 'start');
  if (role !== 'tactics' || start === undefined) return [];
  return table.headings.flatMap((heading, column) => {
    if (table.inCalendar.has(column) || table.said.has(column) || !isExactlyOf(dayHeadings, heading))
      return [];
    const fit = fitOf(table.profileOf(column), 'start', start);
    return fit === 'denies'
      ? []
      : [
          {
            column,
            field: besideFields.day,
            heading: strengths.synonym,
            fit,
            strength: strengths.synonym * fitFactor[fit],
          },
        ];
  });
}

/** A count in a history is the units that were sold, and so are sales, unless they are money. */
const countOf =
  /^(?:(?:total )?(?:number|no\.?|nr|#|qty|count) of |anzahl |número de |nº de |nombre de |numero di |aantal )/iu;

/** What may fill a required field beside the name: figures of a history that no heading calls units. */
function unitOptions(
  table: TableHeadings,
  role: Role,
  byHeading: readonly Candidate[],
): readonly Candidate[] {
  if (
    role !== 'history' ||
    byHeading.some(({ field, heading }) => field === 'units' && heading >= plainlyMeant)
  )
    return [];
  return table.headings.flatMap((heading, column) => {
    const isSales =
      byHeading.some(
        (each) => each.column === column && each.field === 'revenue' && each.heading >= plainlyMeant,
      ) && !isWordOf(amountHeadings, heading);
    if (table.inCalendar.has(column) || table.said.has(column) || !(isSales || countOf.test(heading)))
      return [];
    return isAllFigures(table.profileOf(column))
      ? [
          {
            column,
            field: 'units',
            heading: strengths.part,
            fit: 'fits' as const,
            strength: strengths.part * 0.9,
          },
        ]
      : [];
  });
}

/** Whether another column than one of these plainly holds strategies. */
const hasStrategiesBeside = (
  { headings }: TableHeadings,
  byHeading: readonly Candidate[],
  column: number,
): boolean =>
  byHeading.some(
    (each) =>
      each.field === 'strategy' &&
      each.column !== column &&
      each.heading >= plainlyMeant &&
      !isWordOf(namesBetweenLevels, headings[each.column] ?? ''),
  );

/** What may name the rows where no heading plainly does: general words, a field that stands in, the first words. */
function nameOptions(
  table: TableHeadings,
  role: Role,
  byHeading: readonly Candidate[],
  isTitled: boolean,
): readonly Candidate[] {
  const field = nameOf(role);
  const declared = fieldOf(role, field);
  const option = (column: number, heading: number): Candidate[] => {
    if (table.said.has(column)) return [];
    const fit = declared === undefined ? 'unknown' : fitOf(table.profileOf(column), field, declared);
    return fit === 'denies' ? [] : [{ column, field, heading, fit, strength: heading * fitFactor[fit] }];
  };
  const isBefore = (column: number): boolean =>
    table.headings.slice(0, column).every((_, before) => !isWordy(table.profileOf(before)));
  const general = table.headings.flatMap((heading, column) =>
    !table.inCalendar.has(column) && isWordOf(genericNames[role], heading)
      ? option(column, strengths.part * 0.9)
      : [],
  );
  const between =
    role === 'tactics'
      ? table.headings.flatMap((heading, column) =>
          isWordOf(namesBetweenLevels, heading) && hasStrategiesBeside(table, byHeading, column)
            ? option(column, strengths.synonym)
            : [],
        )
      : [];
  const standing = (standIns[role] ?? []).flatMap(({ field: from, with: needed, strength }) =>
    byHeading
      .filter((each) => each.field === from)
      .filter(
        () =>
          needed === null || byHeading.some((each) => each.field === needed && each.heading >= plainlyMeant),
      )
      .flatMap((each) => option(each.column, each.heading * strength)),
  );
  const first = table.headings.findIndex(
    (heading, column) =>
      !table.inCalendar.has(column) && isWordy(table.profileOf(column)) && !isNeutral(heading),
  );
  // The first words of a row are its name only where nothing else says so.
  const isNamed =
    general.length > 0 ||
    between.length > 0 ||
    standing.length > 0 ||
    byHeading.some((each) => each.field === field && each.heading >= plainlyMeant && each.strength > 0);
  const leading =
    first >= 0 && isBefore(first) && !isNamed && table.isForeign[first] !== true
      ? option(first, table.headings[first] === '' || isTitled ? strengths.inner : leastStrength * 1.1)
      : [];
  return [...general, ...between, ...standing, ...leading];
}

/** Targets and results of money and measures, in the goals: "Revenue target", "Actual profit". */
function targetOptions(table: TableHeadings, role: Role): readonly Candidate[] {
  if (role !== 'goals') return [];
  return table.headings.flatMap((heading, column) => {
    const field = table.inCalendar.has(column) || table.said.has(column) ? null : targetOrActual(heading);
    const declared = field === null ? undefined : fieldOf(role, field);
    if (field === null || declared === undefined) return [];
    const fit = fitOf(table.profileOf(column), field, declared);
    const strength = strengthOf(strengths.anyOrder, fit, declared.kind) * yearFactor(table, column);
    return [{ column, field, heading: strengths.anyOrder, fit, strength }];
  });
}

/** A column of keys in front needs no heading to be the ID. */
function idOptions(table: TableHeadings, role: Role): readonly Candidate[] {
  if (fieldOf(role, 'id') === undefined || table.headings[0] !== '' || table.said.has(0)) return [];
  return isKeyColumn(table.profileOf(0))
    ? [{ column: 0, field: 'id', heading: 0, fit: 'fits', strength: plainlyMeant }]
    : [];
}

/** A name column that holds only figures states what `figureInstead` says, unless another column plainly does. */
function withFigures(table: TableHeadings, role: Role, options: readonly Candidate[]): readonly Candidate[] {
  const instead = figureInstead[role];
  if (
    instead === undefined ||
    options.some(({ field, heading }) => field === instead && heading >= plainlyMeant)
  )
    return options;
  const hasMetric = options.some(({ field, heading }) => field === 'metric' && heading >= plainlyMeant);
  return options.map((option) =>
    option.field === nameOf(role) &&
    (isAllFigures(table.profileOf(option.column)) ||
      (hasMetric && isMostlyFigures(table.profileOf(option.column))))
      ? { ...option, field: instead, strength: option.heading }
      : option,
  );
}

/** "> 25 % of visitors", "R$ 3", "ca. 40", but not "Win 5,000 customers". */
const beginsWithFigure = /^(?:\P{L}|\p{L}{1,4}\.|\p{Lu}{1,3}(?=[\s$]))*?\p{Nd}/u;

/** Beside a column of measures a goal such as "> 25 % of visitors" is the target; one that says what to do first is a goal. */
function isMostlyFigures({ filled, withDigits, texts }: ColumnProfile): boolean {
  let sentences = 0;
  for (const [text, times] of texts)
    if (/\p{Nd}/u.test(text) && !beginsWithFigure.test(text)) sentences += times;
  return filled > 0 && withDigits - sentences >= filled * 0.6;
}

/** Rows must have a name, and the other required fields: to fill these is worth more than any other meaning of a column. */
const worthOf =
  (role: Role) =>
  (field: string): number =>
    fieldOf(role, field)?.required === true ? 1 : 0;

/** The periods at the head of columns of figures, which name what is below them in a history. */
function calendarAsName(table: TableHeadings, field: string): ReadColumn | null {
  const columns = [...table.inCalendar].filter((column) => table.profileOf(column).filled > 0);
  const [first] = columns;
  const areFigures = columns.every((column) => {
    const { figures, filled } = table.profileOf(column);
    return figures === filled;
  });
  return first === undefined || !areFigures
    ? null
    : { column: first, field, heading: strengths.part, fit: 'fits', strength: strengths.part };
}

/** Days are both ends of a row only where nothing else says when it runs. */
function withOneDay(columns: Map<string, ReadColumn>, hasCalendar: boolean): void {
  const saysWhen = ['start', 'end', 'period'].some((field) => columns.has(field));
  if (saysWhen || hasCalendar) columns.delete(besideFields.day);
}

/**
 * Reads a table as a role.
 *
 * @param isTitled whether the title of the table says that it is of this role
 */
export function readAs(table: TableHeadings, role: Role, isTitled: boolean): RoleReading {
  const name = nameOf(role);
  const targets = targetOptions(table, role);
  const byHeading = withoutEmptyTwins(
    table,
    withFigures(table, role, [...optionsByHeading(table, role), ...targets]),
  );
  const options = [
    ...saidOptions(table, role),
    ...byHeading,
    ...levelOptions(table, role),
    ...dayOptions(table, role),
    ...unitOptions(table, role, byHeading),
    ...idOptions(table, role),
    ...nameOptions(table, role, byHeading, isTitled),
  ].filter(({ strength }) => strength >= leastStrength);
  const assigned = new Map<string, ReadColumn>(
    [...assignColumns(options, worthOf(role))].map(([field, option]) => [field, option as Candidate]),
  );
  withOneDay(assigned, table.inCalendar.size > 0);
  const columns = [...assigned.values()].sort((one, other) => one.column - other.column);
  const used = new Set(columns.map(({ column }) => column));

  const written = table.headings.flatMap((heading, column) =>
    heading === '' || table.inCalendar.has(column) ? [] : [column],
  );
  const judged = table.headings.flatMap((heading, column) =>
    used.has(column) || (heading !== '' && !table.inCalendar.has(column) && !table.isNeutral[column])
      ? [column]
      : [],
  );
  const required = requiredKeys(role);
  // In a history of months side by side the calendar is the period of each number, and the numbers are the units.
  const inCalendar = role === 'history' && !assigned.has(name) ? calendarAsName(table, name) : null;
  const hasRequired = inCalendar !== null || required.every((key) => assigned.has(key));
  const nameColumn = assigned.get(name)?.column ?? -1;
  const filled = written.filter((column) => table.profileOf(column).filled > 0);
  return {
    role,
    headings: table.headings,
    said: table.said,
    columns,
    name: hasRequired ? (assigned.get(name) ?? inCalendar) : null,
    coverage:
      judged.length === 0
        ? 0
        : columns.reduce((sum, { strength }) => sum + Math.min(1, strength), 0) / judged.length,
    isCanonical:
      required.every((key) => assigned.get(key)?.heading === strengths.canonical) &&
      written.every(
        (column) =>
          isCanonical(role, table.headings[column] ?? '') ||
          (role === 'tactics' && isCanonical('goals', table.headings[column] ?? '') && used.has(column)),
      ),
    nameLeads: required.length > 1 || judged.every((column) => used.has(column) || column > nameColumn),
    foreign: written.filter((column) => speaksForeign(table, role, column) && !used.has(column)).length,
    namesLowerLevel: written.some((column) =>
      namesLower(role, table.headings[column] ?? '', column === nameColumn),
    ),
    strangeFigures:
      filled.length === 0
        ? 0
        : filled.filter((column) => !used.has(column) && isAllFigures(table.profileOf(column))).length /
          filled.length,
  };
}

/** Whether a heading is the name of the rows of a level below: a tactic in a table of strategies. */
function namesLower(role: Role, heading: string, isName: boolean): boolean {
  const at = levels.indexOf(role);
  if (role === 'strategies' && !isName && isWordOf(namesBetweenLevels, heading)) return true;
  const own = isName
    ? (meaningsOf(role, heading).find(({ field }) => field === nameOf(role))?.strength ?? 0)
    : 0;
  return levels.slice(0, Math.max(0, at)).some((below) => {
    const [meaning] = meaningsOf(below, heading);
    return meaning?.field === nameOf(below) && meaning.strength >= plainlyMeant && meaning.strength > own;
  });
}

function speaksForeign({ isForeign, headings }: TableHeadings, role: Role, column: number): boolean {
  const heading = headings[column] ?? '';
  const words = foreignTo[role];
  if (words !== undefined && isWordOf(words, heading)) return true;
  return isForeign[column] === true && !(reportRoles.has(role) && isReporting(heading));
}

/** How many of the columns tell the role from the many other tables that have an owner, a status and dates. */
export const tellingColumns = ({ role, columns }: RoleReading): number =>
  columns.filter(({ field, heading }) => heading >= plainlyMeant && tellingFields[role].includes(field))
    .length;
