import {
  type OracleCell,
  type OracleRole,
  oracleRoles,
  type OracleSettings,
  type PlanSheets,
} from './plan-sheets';
import {
  folded,
  isBlank,
  readChoice,
  readDate,
  type Reading,
  readNumber,
  readText,
  serialOfIso,
} from './read-cell';
import { distinctTexts, dividedShares, listEntries, referenceParts, type WrittenPart } from './references';
import { type Directory, directoryOf, readRows, type Row } from './rows';
import { sheetFields } from './sheet-fields';

/** A part of a tactic's Strategy. */
export interface Link {
  readonly text: string;
  readonly given: number | null;
  /** What it has of the tactic. */
  readonly share: number;
  /** Null where the text resolves to nothing. */
  readonly row: Row | null;
}

export interface GoalPart {
  readonly text: string;
  readonly row: Row | null;
}

/** A product as the row that it resolves to, else as the folded text. */
export type Product = Row | string;

/** A live strategy, as the rules see it. */
export interface Strategy {
  readonly row: Row;
  readonly goals: readonly GoalPart[];
  readonly hasValidGoal: boolean;
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  /** Distinct products that it names. */
  readonly products: readonly Product[];
  readonly start: number | null;
  readonly end: number | null;
}

/** A live tactic, as the rules see it. */
export interface Tactic {
  readonly row: Row;
  readonly links: readonly Link[];
  /** Its strategies: the live ones that its links resolve to, each once. */
  readonly strategies: readonly Strategy[];
  /** Those that it names itself. */
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  readonly products: readonly Product[];
  /** "A tactic that names no segment, product or channel has those of its strategies." */
  readonly allSegments: readonly string[];
  readonly allChannels: readonly string[];
  readonly allProducts: readonly Product[];
  readonly start: number | null;
  readonly end: number | null;
}

export type MissingColumn = 'Strategy' | 'Owner' | 'KPI' | 'Start' | 'Segment' | 'Goal';

export interface Plan {
  readonly settings: OracleSettings;
  readonly profile: 'core' | 'full';
  /** The plan date as a serial. */
  readonly today: number;
  readonly hasSheet: (role: OracleRole) => boolean;
  /** "A column without a value in any row is not in the plan"; an unreadable cell is a value. */
  readonly hasColumn: (role: OracleRole, field: string) => boolean;
  /** The fields of the catalogue that are columns of the sheet. */
  readonly columns: (role: OracleRole) => readonly string[];
  /** Every row of the sheet. */
  readonly all: Readonly<Record<OracleRole, readonly Row[]>>;
  /** Without retired rows and later rows of a repeated ID. */
  readonly live: Readonly<Record<OracleRole, readonly Row[]>>;
  readonly directories: Readonly<Record<OracleRole, Directory>>;
  readonly hasGoals: boolean;
  readonly strategies: readonly Strategy[];
  readonly tactics: readonly Tactic[];
  readonly validTactics: (strategy: Strategy) => readonly Tactic[];
  /** What `column-missing` reports, in the order of its list. */
  readonly missing: readonly MissingColumn[];
  readonly text: (row: Row, field: string) => string | null;
  readonly number: (row: Row, field: string) => number | null;
  readonly choice: (row: Row, field: string) => string | null;
  /** The pieces of a list as written. */
  readonly entries: (row: Row, field: string) => readonly string[];
  readonly isUnreadable: (row: Row, field: string) => boolean;
  readonly hasNegativeShare: (row: Row) => boolean;
  readonly reading: (row: Row, field: string) => Reading<unknown>;
  /** A strategy or tactic as its row would make it, with cells that may be others than those of the plan. */
  readonly strategyOf: (row: Row) => Strategy;
  readonly tacticOf: (row: Row) => Tactic;
}

const perRole = <Value>(make: (role: OracleRole) => Value): Record<OracleRole, Value> => ({
  goals: make('goals'),
  strategies: make('strategies'),
  tactics: make('tactics'),
  products: make('products'),
  segments: make('segments'),
  history: make('history'),
  components: make('components'),
});

export const union = <Value>(lists: readonly (readonly Value[])[]): Value[] => [...new Set(lists.flat())];

const somePeriod = /^(?:q[1-4]|h[12]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) \d{4}$/;

/** Of periods, only what random plans write; nothing here asks which days they are. */
function readPeriod(cell: OracleCell): Reading<string> {
  const written = readText(cell);
  if (written.state === 'read' && !somePeriod.test(folded(written.value)))
    throw new Error(`The oracle does not read the period "${written.value}".`);
  return written;
}

/** "None": what a cell says that no field declares. */
const nothing: Reading<unknown> = { state: 'empty' };

export function readPlan(sheets: PlanSheets, settings: OracleSettings): Plan {
  const all = perRole((role) => readRows(sheets, role));
  const live = perRole((role) => all[role].filter((row) => !row.retired && !row.repeated));
  const directories = perRole((role) => directoryOf(all[role]));
  const filled = perRole(
    (role) =>
      new Set(
        (sheets[role]?.headings ?? []).filter((field) => all[role].some((row) => !isBlank(row.cell(field)))),
      ),
  );
  const hasColumn = (role: OracleRole, field: string): boolean => filled[role].has(field);

  const known = new WeakMap<Row, Map<string, Reading<unknown>>>();
  function reading(row: Row, field: string): Reading<unknown> {
    const ofRow = known.get(row) ?? new Map<string, Reading<unknown>>();
    known.set(row, ofRow);
    const found = ofRow.get(field) ?? readField(row, field);
    ofRow.set(field, found);
    return found;
  }
  function readField(row: Row, field: string): Reading<unknown> {
    const declared = sheetFields[row.role][field];
    const cell = row.cell(field);
    switch (declared?.kind) {
      case undefined:
        return nothing;
      case 'id':
      case 'text':
      case 'list':
      case 'reference':
        return readText(cell);
      case 'number':
      case 'money':
        return readNumber(cell, declared.mayBeNegative, 1e15);
      case 'share':
        return readNumber(cell, declared.mayBeNegative, 1);
      case 'date':
        return readDate(cell);
      case 'choice':
        return readChoice(cell, declared.values);
      case 'period':
        return readPeriod(cell);
    }
  }
  const isUnreadable = (row: Row, field: string): boolean => reading(row, field).state === 'unreadable';
  const text = (row: Row, field: string): string | null => {
    const found = readText(row.cell(field));
    return found.state === 'read' ? found.value : null;
  };
  const number = (row: Row, field: string): number | null => {
    const found = reading(row, field);
    return found.state === 'read' && typeof found.value === 'number' ? found.value : null;
  };
  const choice = (row: Row, field: string): string | null => {
    const found = reading(row, field);
    return found.state === 'read' && typeof found.value === 'string' ? found.value : null;
  };
  const entries = (row: Row, field: string): string[] => {
    const declared = sheetFields[row.role][field];
    const written = text(row, field);
    if (written === null || declared?.kind !== 'list') return [];
    return listEntries(written, declared.to === null ? null : directories[declared.to]);
  };
  const parts = (row: Row, field: string): WrittenPart[] => {
    const declared = sheetFields[row.role][field];
    const written = text(row, field);
    if (written === null || declared?.kind !== 'reference' || declared.to === null) return [];
    return referenceParts(written, directories[declared.to], declared.withShares);
  };
  const products = (row: Row): Product[] => [
    ...new Set(distinctTexts(entries(row, 'Product')).map((one) => directories.products.resolve(one) ?? one)),
  ];

  const hasGoals = all.goals.length > 0;
  const strategyOf = (row: Row): Strategy => {
    const goals = parts(row, 'Goal').map((part) => ({
      text: part.text,
      row: directories.goals.resolve(part.text),
    }));
    return {
      row,
      goals,
      hasValidGoal: !hasGoals || goals.some((part) => part.row !== null && live.goals.includes(part.row)),
      segments: distinctTexts(entries(row, 'Segment')),
      channels: distinctTexts(entries(row, 'Channel')),
      products: products(row),
      start: number(row, 'Start'),
      end: number(row, 'End'),
    };
  };
  const strategies = live.strategies.map(strategyOf);
  const tacticOf = (row: Row): Tactic => {
    const written = parts(row, 'Strategy');
    const shares = dividedShares(written);
    const links = written.map((part, index) => ({
      text: part.text,
      given: part.given,
      share: shares[index] ?? 0,
      row: directories.strategies.resolve(part.text),
    }));
    const its = strategies.filter((strategy) => links.some((link) => link.row === strategy.row));
    const ownOrTheirs = <Value>(own: readonly Value[], theirs: (strategy: Strategy) => readonly Value[]) =>
      own.length > 0 ? own : union(its.map(theirs));
    const own = {
      segments: distinctTexts(entries(row, 'Segment')),
      channels: distinctTexts(entries(row, 'Channel')),
      products: products(row),
    };
    return {
      row,
      links,
      strategies: its,
      ...own,
      allSegments: ownOrTheirs(own.segments, (strategy) => strategy.segments),
      allChannels: ownOrTheirs(own.channels, (strategy) => strategy.channels),
      allProducts: ownOrTheirs(own.products, (strategy) => strategy.products),
      start: number(row, 'Start'),
      end: number(row, 'End'),
    };
  };
  const tactics = live.tactics.map(tacticOf);

  // "Over live rows; an unreadable cell is not empty."
  const isEmpty = (role: OracleRole, field: string): boolean =>
    live[role].every((row) => isBlank(row.cell(field)));
  const missing: MissingColumn[] = [];
  if (tactics.length > 0) {
    if (isEmpty('tactics', 'Strategy')) missing.push('Strategy');
    if (isEmpty('tactics', 'Owner')) missing.push('Owner');
    if (isEmpty('tactics', 'KPI')) missing.push('KPI');
    if (['Start', 'End', 'Period'].every((field) => isEmpty('tactics', field))) missing.push('Start');
    if (isEmpty('tactics', 'Segment') && isEmpty('strategies', 'Segment')) missing.push('Segment');
  }
  if (strategies.length > 0 && hasGoals && isEmpty('strategies', 'Goal')) missing.push('Goal');

  return {
    settings,
    profile: settings.profile,
    today: serialOfIso(settings.planDate) ?? NaN,
    hasSheet: (role) => sheets[role] !== undefined,
    hasColumn,
    columns: (role) => (sheets[role]?.headings ?? []).filter((heading) => heading in sheetFields[role]),
    all,
    live,
    directories,
    hasGoals,
    strategies,
    tactics,
    // SPEC says "of which a part resolves to it"; a part of 0% would break law 7, so it must have a share.
    validTactics: (strategy) =>
      tactics.filter((tactic) => tactic.links.some((link) => link.row === strategy.row && link.share > 0)),
    missing,
    text,
    number,
    choice,
    entries,
    isUnreadable,
    hasNegativeShare: (row) => parts(row, 'Strategy').some((part) => part.negative),
    reading,
    strategyOf,
    tacticOf,
  };
}

export const everyRow = (plan: Plan): Row[] => oracleRoles.flatMap((role) => [...plan.all[role]]);
