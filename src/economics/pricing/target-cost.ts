/**
 * The most that a unit may cost for `marginRatio` of its price to be margin: price × (1 − margin ratio), in the currency
 * of the price.
 *
 * @param marginRatio a fraction of the price up to 1; below 0 for a sale under cost.
 *
 * Source: Saylor, Managerial Accounting, 7.7.
 */
export const targetCost = (price: number, marginRatio: number): number => price * (1 - marginRatio);
