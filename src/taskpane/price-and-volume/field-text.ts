import { type InputName, scenarioInputs } from '../../economics/scenario/scenario-inputs';
import { inField, type Money } from './amounts';

/** The text by which a value stands in its field. */
export const fieldText = (name: InputName, value: number | null): string =>
  value === null ? '' : inField[scenarioInputs[name].kind](value);

export const isMoney = (name: InputName): boolean =>
  scenarioInputs[name].kind === 'unitMoney' || scenarioInputs[name].kind === 'money';

/** The same with its unit, in a sentence. */
export const valueText = (name: InputName, value: number | null, money: Money): string =>
  value !== null && isMoney(name) ? money.signed(fieldText(name, value)) : fieldText(name, value);
