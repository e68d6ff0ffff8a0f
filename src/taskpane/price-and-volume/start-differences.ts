import { inputName, inputsOf, type Standing } from '../../economics/scenario/scenario-inputs';
import type { Money } from './amounts';
import type { ScenarioReading } from './read-scenario';
import { texts } from './texts';

/** What a scenario starts from that the plan has otherwise by now, in words. */
export const startDifferences = (
  { fields }: ScenarioReading,
  standing: Standing,
  money: Money,
): readonly string[] =>
  inputsOf('start').flatMap((name) => {
    const { value, basis } = fields[name];
    if (value === null || basis === null || value === basis) return [];
    return texts.opened.difference(
      inputName(name, standing),
      texts.field.value(name, value, money),
      texts.field.value(name, basis, money),
    );
  });
