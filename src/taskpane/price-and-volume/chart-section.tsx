import { isNoAnswer } from '../../economics/no-answer';
import { figureName } from '../../economics/scenario/figure-names';
import type { PriceScenario } from '../../economics/scenario/price-scenario';
import type { PriceGrid } from '../../economics/scenario/round-prices';
import { scenarioAtPrice } from '../../economics/scenario/scenario-at-price';
import type { ScenarioFigures } from '../../economics/scenario/scenario-figures';
import { language } from '../../languages/language';
import { FigureTable } from '../chart/figure-table';
import { Fold } from '../look/fold';
import { useSharedStyles } from '../look/shared-styles';
import { inTable, unitMoney } from './amounts';
import { PriceChart } from './chart/price-chart';
import { useScenario } from './use-scenario';

interface ChartSectionProps {
  readonly scenario: PriceScenario;
  readonly figures: ScenarioFigures;
  readonly grid: PriceGrid;
}

/** The chart, and its numbers for those who would rather read them. */
export function ChartSection({ scenario, figures, grid }: ChartSectionProps): React.JSX.Element {
  const shared = useSharedStyles();
  const { choosePrice } = useScenario();
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{language.priceAndVolume.chart.title}</h3>
      <PriceChart scenario={scenario} figures={figures} grid={grid} onChoose={choosePrice} />
      <Fold title={language.priceAndVolume.chart.numbers}>
        <PriceNumbers scenario={scenario} prices={grid.prices} />
      </Fold>
    </section>
  );
}

function PriceNumbers({
  scenario,
  prices,
}: {
  readonly scenario: PriceScenario;
  readonly prices: readonly number[];
}): React.JSX.Element {
  const { money, standing } = useScenario();
  const { profit, required, expected, unknown } = language.priceAndVolume.verdict;
  return (
    <FigureTable
      caption={language.priceAndVolume.chart.numbersCaption(money.sign)}
      columns={[figureName('netPrice', standing), profit, required, expected]}
      isByFigure
      rows={prices.map((price) => {
        const at = scenarioAtPrice(scenario, price);
        return {
          name: unitMoney(price),
          cells: [
            inTable(at.profit),
            isNoAnswer(at.requiredVolume) ? unknown : inTable(at.requiredVolume),
            inTable(at.expectedVolume),
          ],
        };
      })}
    />
  );
}
