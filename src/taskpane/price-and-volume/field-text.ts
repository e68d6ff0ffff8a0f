import { type InputName, scenarioInputs } from '../../economics/scenario/scenario-inputs';
import { inField } from './amounts';

/** The text by which a value stands in its field. */
export const fieldText = (name: InputName, value: number | null): string =>
  value === null ? '' : inField[scenarioInputs[name].kind](value);
