import { mergeClasses } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { figureName } from '../../../economics/scenario/figure-names';
import { language } from '../../../languages/language';
import { PanelGrid, PanelTexts } from '../../chart/panel-drawing';
import { priceOnAxis, withCurrency } from '../amounts';
import { useScenario } from '../use-scenario';
import { useChartStyles } from './chart-styles';
import { type CurveLabel, markBaseline, type Plot } from './plot';

interface PlotProps {
  readonly plot: Plot;
}

/** Curves, axes and marked prices; the reading moves over them without their being drawn anew. */
export const ChartDrawing = memo(function ChartDrawing({
  plot,
  targetProfit,
}: PlotProps & { readonly targetProfit: number }): React.JSX.Element {
  const styles = useChartStyles();
  const { money, standing } = useScenario();
  const id = useId();
  const { profit, units, curves, labels, width } = plot;
  const target = profit.scale(targetProfit);
  return (
    <>
      <PanelGrid panel={profit} width={width} clip={`${id}profit`} />
      <PanelGrid panel={units} width={width} clip={`${id}units`} />
      <g clipPath={`url(#${id}profit)`}>
        <path className={styles.over} d={curves.overTarget} />
        <line className={styles.target} x1={0} x2={width} y1={target} y2={target} />
        <path className={styles.curve} d={curves.profit} />
      </g>
      <g clipPath={`url(#${id}units)`}>
        <path className={styles.over} d={curves.overRequired} />
        <path className={styles.curve} d={curves.expected} />
        <path className={styles.required} d={curves.required} />
      </g>
      <Marks plot={plot} />
      <PanelTexts panel={profit} title={withCurrency(figureName('profit', standing), money)} />
      <PanelTexts panel={units} title={language.priceAndVolume.chart.units} />
      <text className={styles.tick} x={plot.target.x} y={plot.target.y} textAnchor={plot.target.anchor}>
        {targetProfit === 0
          ? language.priceAndVolume.chart.breakEven
          : language.priceAndVolume.chart.target(money.amount(targetProfit))}
      </text>
      <CurveName label={labels.required} name={language.priceAndVolume.chart.required} />
      <CurveName label={labels.expected} name={language.priceAndVolume.chart.expected} />
      <PriceAxis plot={plot} />
    </>
  );
});

/** A line through both panels for each marked price, with its name at the top. */
function Marks({ plot }: PlotProps): React.JSX.Element {
  const styles = useChartStyles();
  return (
    <>
      {plot.marks.map(({ kinds: [kind = 'start'], x, row }) => (
        <line
          key={kind}
          className={kind === 'scenario' ? styles.scenario : mergeClasses(styles.mark, styles[kind])}
          x1={x}
          x2={x}
          y1={markBaseline(plot, row) + 3}
          y2={plot.units.bottom}
        />
      ))}
      {plot.marks.map(({ kinds: [kind = 'start'], text, left, row }) => (
        <text
          key={kind}
          className={kind === 'scenario' ? styles.scenarioName : styles.markName}
          x={left}
          y={markBaseline(plot, row)}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function CurveName({
  label: { x, y, isAbove },
  name,
}: {
  readonly label: CurveLabel;
  readonly name: string;
}): React.JSX.Element {
  const styles = useChartStyles();
  return (
    // Volume falls with the price: to the right above a curve, and to the left below it, there is space.
    <text
      className={styles.name}
      x={isAbove ? x + 4 : x - 4}
      y={isAbove ? y - 6 : y + 14}
      textAnchor={isAbove ? 'start' : 'end'}
    >
      {name}
    </text>
  );
}

function PriceAxis({ plot: { x, xTicks, units, width } }: PlotProps): React.JSX.Element {
  const styles = useChartStyles();
  return (
    <>
      {xTicks.map((tick) => {
        const at = x(tick);
        const anchor = at < 24 ? 'start' : at > width - 24 ? 'end' : 'middle';
        return (
          <g key={tick}>
            <line className={styles.zero} x1={at} x2={at} y1={units.bottom} y2={units.bottom + 4} />
            <text
              className={styles.tick}
              x={anchor === 'start' ? Math.max(0, at - 6) : anchor === 'end' ? width : at}
              y={units.bottom + 17}
              textAnchor={anchor}
            >
              {priceOnAxis(tick)}
            </text>
          </g>
        );
      })}
    </>
  );
}
