import { type OracleRole, oracleRoles, type OracleSettings, type PlanSheets } from './plan-sheets';
import { isBlank, readChoice, readDate, type Reading, readNumber, readText } from './read-cell';
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

/** A live strategy, as the rules see it. */
export interface Strategy {
  readonly row: Row;
  readonly goals: readonly GoalPart[];
  readonly hasValidGoal: boolean;
  readonly segments: readonly string[];
  readonly channels: readonly string[];
  /** Distinct products that it names: rows, or texts that resolve to none. */
  readonly products: readonly (Row | string)[];
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
  readonly start: number | null;
  readonly end: number | null;
}

export type MissingColumn = 'Strategy' | 'Owner' | 'KPI' | 'Start' | 'Segment' | 'Goal';

export interface Plan {
  readonly profile: 'core' | 'full';
  readonly hasSheet: (role: OracleRole) => boolean;
  readonly hasColumn: (role: OracleRole, field: string) => boolean;
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
  readonly isUnreadable: (row: Row, field: string) => boolean;
  readonly reading: (row: Row, field: string) => Reading<unknown>;
}

const perRole = <Value>(make: (role: OracleRole) => Value): Record<OracleRole, Value> => ({
  goals: make('goals'),
  strategies: make('strategies'),
  tactics: make('tactics'),
  products: make('products'),
  segments: make('segments'),
});

export const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

export function readPlan(sheets: PlanSheets, settings: OracleSettings): Plan {
  const all = perRole((role) => readRows(sheets, role));
  const live = perRole((role) => all[role].filter((row) => !row.retired && !row.repeated));
  const directories = perRole((role) => directoryOf(all[role]));
  const hasColumn = (role: OracleRole, field: string): boolean =>
    sheets[role]?.headings.includes(field) ?? false;

  const known = new Map<Row, Map<string, Reading<unknown>>>();
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
    if (declared === undefined) return { state: 'empty' };
    switch (declared.kind) {
      case 'id':
      case 'text':
        return readText(cell);
      case 'number':
        return readNumber(cell, declared.mayBeNegative, 1e15);
      case 'share':
        return readNumber(cell, declared.mayBeNegative, 1);
      case 'date':
        return readDate(cell);
      case 'choice':
        return readChoice(cell, declared.values);
      case 'period':
        if (!isBlank(cell)) throw new Error('The oracle does not read periods.');
        return { state: 'empty' };
      case 'list':
        return readText(cell);
      case 'reference': {
        const written = readText(cell);
        if (written.state !== 'read' || declared.to === null) return written;
        return referenceParts(written.value, directories[declared.to], declared.withShares);
      }
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
    const found = referenceParts(written, directories[declared.to], declared.withShares);
    return found.state === 'read' ? found.value : [];
  };

  const hasGoals = all.goals.length > 0;
  const strategies = live.strategies.map((row): Strategy => {
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
      products: [
        ...new Set(
          distinctTexts(entries(row, 'Product')).map((one) => directories.products.resolve(one) ?? one),
        ),
      ],
      start: number(row, 'Start'),
      end: number(row, 'End'),
    };
  });
  const tactics = live.tactics.map((row): Tactic => {
    const written = parts(row, 'Strategy');
    const shares = dividedShares(written);
    const links = written.map((part, index) => ({
      ...part,
      share: shares[index] ?? 0,
      row: directories.strategies.resolve(part.text),
    }));
    return {
      row,
      links,
      strategies: strategies.filter((strategy) => links.some((link) => link.row === strategy.row)),
      segments: distinctTexts(entries(row, 'Segment')),
      channels: distinctTexts(entries(row, 'Channel')),
      start: number(row, 'Start'),
      end: number(row, 'End'),
    };
  });

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
    profile: settings.profile,
    hasSheet: (role) => sheets[role] !== undefined,
    hasColumn,
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
    isUnreadable,
    reading,
  };
}

export const everyRow = (plan: Plan): Row[] => oracleRoles.flatMap((role) => [...plan.all[role]]);
