import { noAnswer } from '../no-answer';
import type { NoAnswer } from '../no-answer';

/**
 * The price that earns most where demand has the same elasticity at every price: marginal cost ÷ (1 + 1 ÷ elasticity), in
 * the currency of the marginal cost. Fixed cost and the level of demand do not move it.
 *
 * No answer from an elasticity of −1 up, where every higher price earns more, and for a marginal cost of 0 or below, where
 * every lower price does.
 *
 * Source: Lerner, The Concept of Monopoly and the Measurement of Monopoly Power, 1934; Saylor, Microeconomics, 6.4.
 */
export function optimalPrice(
  marginalCost: number,
  elasticity: number,
): number | NoAnswer<'demand-too-inelastic' | 'no-marginal-cost'> {
  if (elasticity >= -1) return noAnswer('demand-too-inelastic');
  if (marginalCost <= 0) return noAnswer('no-marginal-cost');
  // The same as ÷ (1 + 1 ÷ elasticity), without the rounding of 1 ÷ elasticity that counts close to −1.
  return marginalCost * (elasticity / (elasticity + 1));
}
