/** What was sold at two prices. */
export interface TwoPoints {
  /** Currency for each unit. */
  readonly price1: number;
  /** The units sold at `price1`. */
  readonly quantity1: number;
  readonly price2: number;
  readonly quantity2: number;
}
