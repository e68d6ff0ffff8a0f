import type { Tactic } from '../../plan/rows';

/** The fields of a tactic that are added up. */
export const amountFields = ['budget', 'actualSpend', 'units', 'actualUnits'] as const;
export type AmountField = (typeof amountFields)[number];

/** What tactics come to. */
export interface CoverageAmounts {
  /** How many tactics there are, each once. */
  readonly tactics: number;
  /** The sum of what is known of each field, each tactic as far as it falls here; money in the currency of the plan. */
  readonly sums: Readonly<Record<AmountField, number>>;
  /** How many of the tactics state each field. Where none does, its sum is unknown, and not 0. */
  readonly known: Readonly<Record<AmountField, number>>;
}

type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

export interface AmountsDraft extends CoverageAmounts {
  tactics: number;
  readonly sums: Mutable<CoverageAmounts['sums']>;
  readonly known: Mutable<CoverageAmounts['known']>;
}

const nothing = { budget: 0, actualSpend: 0, units: 0, actualUnits: 0 };

export const noAmounts: CoverageAmounts = { tactics: 0, sums: nothing, known: nothing };

export const draftAmounts = (): AmountsDraft => ({ tactics: 0, sums: { ...nothing }, known: { ...nothing } });

/** Adds a part (0 to 1) of a tactic; whether it is counted is decided apart, as a tactic may fall to one place in several parts. */
export function addPart(amounts: AmountsDraft, row: Tactic, part: number, isCounted: boolean): void {
  if (isCounted) amounts.tactics += 1;
  for (const field of amountFields) {
    const value = row[field];
    if (value === null) continue;
    amounts.sums[field] += value * part;
    if (isCounted) amounts.known[field] += 1;
  }
}
