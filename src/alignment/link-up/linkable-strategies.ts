import type { Chains, StrategyChain } from '../chains';
import { referenceTo } from '../nearest-key';
import { workedOutOnce } from '../worked-out-once';

/** The live strategies that a cell can name. */
export const linkableStrategies = ({
  nameableStrategies,
}: Pick<Chains, 'nameableStrategies'>): readonly StrategyChain[] => withReference(nameableStrategies);

const withReference = workedOutOnce((strategies: readonly StrategyChain[]) =>
  strategies.filter(({ row }) => referenceTo(row) !== null),
);
