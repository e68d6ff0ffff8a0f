import { inputName, inputsOf, type Standing } from '../../economics/scenario/scenario-inputs';
import { language } from '../../languages/language';
import type { Money } from './amounts';
import { valueText } from './field-text';
import type { ScenarioReading } from './read-scenario';

/** What a scenario starts from that the plan has otherwise by now, in words. */
export const startDifferences = (
  { fields }: ScenarioReading,
  standing: Standing,
  money: Money,
): readonly string[] =>
  inputsOf('start').flatMap((name) => {
    const { value, basis } = fields[name];
    if (value === null || basis === null || value === basis) return [];
    return language.priceAndVolume.opened.difference(
      inputName(name, standing),
      valueText(name, value, money),
      valueText(name, basis, money),
    );
  });
