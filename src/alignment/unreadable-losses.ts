import type { Role } from '../plan/fields/roles';
import { byCause, type Loss } from './loss';

const isOfWholeStrategy = byCause('coverage', 'funding', 'feasibility');
const isOfStrategyWithoutTactic = (loss: Loss): boolean =>
  isOfWholeStrategy(loss) && loss.of?.tactics?.length === 0;
const isOfStrategyWithoutGoal = (loss: Loss): boolean =>
  isOfWholeStrategy(loss) && loss.of?.hasValidGoal === false;

/** What a row can lose because a cell of it could not be read, by sheet and field. */
const reasons: Readonly<Partial<Record<Role, Readonly<Record<string, (loss: Loss) => boolean>>>>> = {
  strategies: {
    strategy: isOfStrategyWithoutTactic,
    goal: isOfStrategyWithoutGoal,
    product: byCause('feasibility'),
    fundingShare: byCause('funding target'),
  },
  tactics: {
    strategy: byCause('link'),
    owner: byCause('owner'),
    kpi: byCause('kpi'),
    start: byCause('dates'),
    end: byCause('dates'),
    period: byCause('dates'),
    segment: byCause('segment'),
  },
};

/** Whether a row may lose points because its cell of a field could not be read. */
export const isLostByUnreadable = (role: Role, field: string, loss: Loss): boolean =>
  reasons[role]?.[field]?.(loss) === true;
