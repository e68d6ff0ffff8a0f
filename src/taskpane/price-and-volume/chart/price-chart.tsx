import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isNoAnswer } from '../../../economics/no-answer';
import { figureName } from '../../../economics/scenario/figure-names';
import type { PriceScenario } from '../../../economics/scenario/price-scenario';
import type { PriceGrid } from '../../../economics/scenario/round-prices';
import { scenarioAtPrice } from '../../../economics/scenario/scenario-at-price';
import type { ScenarioFigures } from '../../../economics/scenario/scenario-figures';
import { language } from '../../../languages/language';
import { useReadAlongStyles } from '../../chart/chart-styles';
import { positionAt, positionByKey } from '../../chart/positions';
import { ReadAlong } from '../../chart/read-along';
import { useWidth } from '../../chart/use-width';
import { useSharedStyles } from '../../look/shared-styles';
import { amount, highEnd, lowEnd, type Money, withCurrency } from '../amounts';
import { useScenario } from '../use-scenario';
import { ChartDrawing } from './chart-drawing';
import { ChartReading } from './chart-reading';
import type { PriceMark } from './marks';
import { plotOf } from './plot';
import { positionsOf } from './price-positions';
import { PriceReading } from './price-reading';

const useStyles = makeStyles({
  axis: { marginTop: '8px', textAlign: 'end' },
  foot: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 12px', marginTop: '8px' },
  hint: { flex: '1 1 150px' },
});

interface PriceChartProps {
  readonly scenario: PriceScenario;
  readonly figures: ScenarioFigures;
  readonly grid: PriceGrid;
  /** Makes a net price the scenario's. */
  readonly onChoose: (netPrice: number) => void;
}

/** Profit, and required and expected volume, over the net price. It is read by pointing at it or along it by the keyboard. */
export function PriceChart({ scenario, figures, grid, onChoose }: PriceChartProps): React.JSX.Element {
  const styles = useStyles();
  const readAlong = useReadAlongStyles();
  const shared = useSharedStyles();
  const [element, width] = useWidth();
  const [kept, keep] = useState<number | null>(null);
  const [pointedAt, pointAt] = useState<number | null>(null);
  const positions = useMemo(() => positionsOf(grid), [grid]);
  const { least: from, most: to } = positions;
  const { money, standing } = useScenario();
  const plot = useMemo(
    () =>
      plotOf({
        scenario,
        figures,
        from,
        to,
        width,
        textOf: (mark) => language.priceAndVolume.chart.mark(mark.kinds, standing, markedPrice(money, mark)),
      }),
    [scenario, figures, from, to, width, money, standing],
  );
  const own = figures.netPrice;
  const price = within(pointedAt ?? kept, from, to) ?? own;
  const at = scenarioAtPrice(scenario, price);

  const take = (): void => {
    if (price !== own) onChoose(price);
    keep(null);
    pointAt(null);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      take();
      return;
    }
    const next = event.key === 'Escape' ? own : positionByKey(event.key, price, positions);
    if (next === null) return;
    event.preventDefault();
    pointAt(null);
    keep(event.key === 'Escape' ? null : next);
  };

  return (
    <figure className={readAlong.chart}>
      <PriceReading at={at} />
      <div ref={element}>
        <ReadAlong
          width={width}
          height={plot.height}
          label={language.priceAndVolume.chart.label}
          least={from}
          most={to}
          now={price}
          said={language.priceAndVolume.chart.reading(
            money.unit(at.price),
            money.amount(at.profit),
            isNoAnswer(at.requiredVolume) ? null : amount(at.requiredVolume),
            amount(at.expectedVolume),
          )}
          onKeyDown={onKeyDown}
          placeAt={(x) => positionAt(plot.x.invert(x), positions)}
          onPoint={pointAt}
          onKeep={keep}
        >
          <ChartDrawing plot={plot} targetProfit={scenario.targetProfit} />
          <ChartReading plot={plot} at={at} isScenario={price === own} />
        </ReadAlong>
      </div>
      <p className={mergeClasses(shared.caption, styles.axis)}>
        {withCurrency(figureName('netPrice', standing), money)}
      </p>
      <div className={styles.foot}>
        <p className={mergeClasses(shared.caption, styles.hint)}>{language.priceAndVolume.chart.hint}</p>
        <Button size="small" disabledFocusable={price === own} onClick={take}>
          {language.priceAndVolume.chart.useThis}
        </Button>
      </div>
    </figure>
  );
}

/** A price that is still on the axis; figures that were changed can have moved it away. */
const within = (price: number | null, from: number, to: number): number | null =>
  price === null || price < from || price > to ? null : price;

/** An end of the prices that meet the target is written as it still holds. */
function markedPrice(money: Money, { kinds: [kind], price }: PriceMark): string {
  if (kind === 'from') return lowEnd(money, price);
  return kind === 'to' ? highEnd(money, price) : money.unit(price);
}
