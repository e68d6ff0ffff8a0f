import { isNoAnswer } from '../../../economics/no-answer';
import { figureName } from '../../../economics/scenario/figure-names';
import type { ScenarioAtPrice } from '../../../economics/scenario/scenario-at-price';
import { language } from '../../../languages/language';
import { ReadingLine } from '../../chart/reading-line';
import { headline } from '../amounts';
import { useScenario } from '../use-scenario';

/** The figures at the price that is read. */
export function PriceReading({ at }: { readonly at: ScenarioAtPrice }): React.JSX.Element {
  const { money, standing } = useScenario();
  const { profit, required, expected, unknown } = language.priceAndVolume.verdict;
  return (
    <ReadingLine
      // A currency of several letters takes the space of the other figures.
      isInPairs={(money.sign?.length ?? 0) > 1}
      parts={[
        [figureName('netPrice', standing), money.unit(at.price)],
        [profit, money.headline(at.profit)],
        [required, isNoAnswer(at.requiredVolume) ? unknown : headline(at.requiredVolume)],
        [expected, headline(at.expectedVolume)],
      ]}
    />
  );
}
