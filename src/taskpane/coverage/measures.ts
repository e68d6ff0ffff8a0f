import type { AmountField, CoverageAmounts } from '../../alignment/coverage/amounts';
import { inTable } from '../price-and-volume/amounts';

/** What the cells can show. */
export const measures = [
  'tactics',
  'budget',
  'actualSpend',
  'spendAgainstBudget',
  'units',
  'actualUnits',
  'unitsAgainstPlan',
] as const;
export type Measure = (typeof measures)[number];

/** The fields behind a measure; for plan against actual both. */
const fields: Readonly<
  Record<Measure, { readonly plan: AmountField | null; readonly actual: AmountField | null }>
> = {
  tactics: { plan: null, actual: null },
  budget: { plan: 'budget', actual: null },
  actualSpend: { plan: null, actual: 'actualSpend' },
  spendAgainstBudget: { plan: 'budget', actual: 'actualSpend' },
  units: { plan: 'units', actual: null },
  actualUnits: { plan: null, actual: 'actualUnits' },
  unitsAgainstPlan: { plan: 'units', actual: 'actualUnits' },
};

export const fieldsOf = (measure: Measure): readonly AmountField[] =>
  [fields[measure].plan, fields[measure].actual].flatMap((field) => field ?? []);

export const isMoney = (measure: Measure): boolean =>
  fieldsOf(measure).some((field) => field === 'budget' || field === 'actualSpend');

/** What a cell shows; null for an amount that none of its tactics states. */
export type CellFigures =
  | { readonly kind: 'amount'; readonly amount: number | null }
  | { readonly kind: 'against'; readonly plan: number | null; readonly actual: number | null };

export function figuresOf(amounts: CoverageAmounts, measure: Measure): CellFigures {
  const { plan, actual } = fields[measure];
  const known = (field: AmountField): number | null =>
    amounts.known[field] === 0 ? null : amounts.sums[field];
  if (plan !== null && actual !== null) return { kind: 'against', plan: known(plan), actual: known(actual) };
  const field = plan ?? actual;
  return { kind: 'amount', amount: field === null ? amounts.tactics : known(field) };
}

/** How deep a cell is shaded, 0 to 1: its amount as a part of the largest. Plan against actual has no one amount. */
export function shadeOf(figures: CellFigures, largest: number): number {
  if (figures.kind === 'against' || figures.amount === null || largest <= 0) return 0;
  return Math.max(0, figures.amount / largest);
}

/** An amount in a cell, or null where it is unknown. */
export const figureText = (amount: number): string => inTable(amount);
