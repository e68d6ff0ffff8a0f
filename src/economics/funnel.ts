/**
 * What must enter each stage of a funnel for the target to come out at its end, from the leads down to the target itself:
 * each number is the one after it divided by the rate between them. One number more than there are rates.
 *
 * @param targetSales sales to be made, 0 or more.
 * @param stageRates the parts that pass from one stage to the next, above 0 up to 1, from the leads on.
 *
 * Source: Roberge, The Sales Acceleration Formula.
 */
export function requiredLeads(targetSales: number, stageRates: readonly number[]): readonly number[] {
  const numbers = [targetSales];
  let needed = targetSales;
  for (const rate of [...stageRates].reverse()) {
    needed /= rate;
    numbers.push(needed);
  }
  return numbers.reverse();
}
