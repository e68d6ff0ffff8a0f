import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isNoAnswer } from '../../economics/no-answer';
import type { PriceGrid } from '../../economics/scenario/round-prices';
import type { PriceScenario } from '../../economics/scenario/price-scenario';
import { scenarioAtPrice } from '../../economics/scenario/scenario-at-price';
import type { ScenarioFigures } from '../../economics/scenario/scenario-figures';
import { Chevron } from '../look/chevron';
import { ink, paper } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { inTable, unitMoney } from './amounts';
import { PriceChart } from './chart/price-chart';
import { FigureTable } from './figure-table';
import { texts } from './texts';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  opener: {
    ...plainButton,
    ...focusRing,
    minHeight: '28px',
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    marginTop: '4px',
    padding: '2px 8px 2px 4px',
    marginInlineStart: '-4px',
    borderRadius: tokens.borderRadiusMedium,
    color: ink.quiet,
    ':hover': { color: ink.text, backgroundColor: paper.pointedAt },
  },
});

interface ChartSectionProps {
  readonly scenario: PriceScenario;
  readonly figures: ScenarioFigures;
  readonly grid: PriceGrid;
}

/** The chart, and its numbers for those who would rather read them. */
export function ChartSection({ scenario, figures, grid }: ChartSectionProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { takePrice } = useScenario();
  return (
    <section className={shared.section}>
      <h3 className={shared.heading}>{texts.chart.title}</h3>
      <PriceChart scenario={scenario} figures={figures} grid={grid} onTake={takePrice} />
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron isOpen={isOpen} />
        {texts.chart.numbers}
      </button>
      {isOpen ? (
        <div id={id}>
          <PriceNumbers scenario={scenario} prices={grid.prices} />
        </div>
      ) : null}
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
  const { profit, required, expected, unknown } = texts.verdict;
  return (
    <FigureTable
      caption={texts.chart.numbersCaption}
      columns={[texts.chart.axis, profit, required, expected]}
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
