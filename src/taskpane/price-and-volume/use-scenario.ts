import { createContext, useContext } from 'react';
import type { InputName, Standing } from '../../economics/scenario/scenario-inputs';
import type { Product } from '../../plan/rows';
import type { Money } from './amounts';
import type { ScenarioReading } from './read-scenario';

/** What the parts of the view share: what the fields say, and how to change them. */
export interface ScenarioContext {
  readonly reading: ScenarioReading;
  /** The product that the figures are about; null for typed figures. */
  readonly product: Product | null;
  /** Whether it is sold today, or planned. */
  readonly standing: Standing;
  /** Amounts in its currency. */
  readonly money: Money;
  readonly type: (field: InputName, text: string) => void;
  readonly move: (field: InputName, value: number) => void;
  readonly leave: (field: InputName) => void;
  readonly reset: (fields: readonly InputName[]) => void;
  /** Fills empty figures with those of an example. */
  readonly fillExample: () => void;
  /** Makes a net price the scenario's, at the discount that it has. */
  readonly choosePrice: (netPrice: number) => void;
}

const Context = createContext<ScenarioContext | null>(null);

export const ScenarioProvider = Context.Provider;

export function useScenario(): ScenarioContext {
  const context = useContext(Context);
  if (context === null) throw new Error('This part of the view stands outside of it.');
  return context;
}
