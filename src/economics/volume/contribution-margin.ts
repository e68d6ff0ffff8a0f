import { sum } from '../rounding';

/**
 * What one unit contributes to fixed cost and profit: price − variable cost, in currency for each unit.
 * Below 0 where a unit sells under its variable cost.
 *
 * Source: Saylor, Managerial Accounting, 6.1.
 */
export const contributionMargin = (price: number, variableCost: number): number => sum(price, -variableCost);
