import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ink, outline, paper } from '../look/inks';
import { focusRing, plainButton, useSharedStyles } from '../look/shared-styles';
import { usePaneCommands } from '../use-pane';
import type { ShownBar, ShownLane } from './shown-lanes';

/** The height of a line of bars, in pixels; a bar fills it but for the space between two. */
const lineHeight = 20;
const barHeight = 16;

const forced = '@media (forced-colors: active)';

const useStyles = makeStyles({
  lane: { padding: '8px 0 6px' },
  name: {
    ...plainButton,
    ...focusRing,
    display: 'block',
    minHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    color: ink.text,
    ':hover': { backgroundColor: paper.pointedAt },
  },
  plainName: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: ink.text },
  track: {
    position: 'relative',
    marginTop: '4px',
    minHeight: `${lineHeight}px`,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${outline}`,
    [forced]: { outlineWidth: '1px', outlineStyle: 'solid', outlineColor: 'CanvasText' },
  },
  period: {
    position: 'absolute',
    insetBlock: '1px',
    backgroundColor: `color-mix(in srgb, ${ink.bar} 12%, ${paper.page})`,
    [forced]: {
      outlineWidth: '1px',
      outlineStyle: 'dashed',
      outlineColor: 'GrayText',
      outlineOffset: '-1px',
    },
  },
  step: { position: 'absolute', insetBlock: 0, width: '1px', backgroundColor: outline },
  today: {
    position: 'absolute',
    insetBlock: 0,
    width: '2px',
    marginInlineStart: '-1px',
    backgroundColor: ink.text,
    pointerEvents: 'none',
    [forced]: { backgroundColor: 'CanvasText' },
  },
  bar: {
    ...plainButton,
    position: 'absolute',
    boxSizing: 'border-box',
    height: `${barHeight}px`,
    minWidth: '4px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: ink.bar,
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: ink.focus,
      outlineOffset: '-2px',
      boxShadow: `inset 0 0 0 3px ${paper.page}`,
      zIndex: 1,
    },
    [forced]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  /** Who does not tell the colours apart sees the line along it. */
  late: {
    backgroundColor: ink.error,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '3px',
      insetBlockStart: 'calc(50% - 1px)',
      height: '2px',
      backgroundColor: paper.page,
    },
    [forced]: {
      backgroundColor: 'Canvas',
      boxShadow: 'inset 0 0 0 2px CanvasText',
      '::after': { backgroundColor: 'CanvasText' },
    },
  },
});

export interface LaneChartProps {
  readonly lane: ShownLane;
  /** Where the steps of the time that is shown begin, in percent of the width. */
  readonly steps: readonly number[];
  /** Where the day of the check is; null where it is not shown. */
  readonly today: number | null;
  /** The bar that Tab reaches; null where it is none of this lane. */
  readonly active: string | null;
  readonly onReach: (bar: ShownBar) => void;
}

/** The attribute by which a bar is found. */
export const barId = 'data-bar';

/** A strategy with the bars of its tactics. */
export function LaneChart({ lane, steps, today, active, onReach }: LaneChartProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { goTo } = usePaneCommands();
  const { name, place, words, period, bars, lines } = lane;
  return (
    <div role="group" aria-label={name} className={mergeClasses(styles.lane, shared.ruledOff)}>
      {place === null ? (
        <span className={styles.plainName}>{name}</span>
      ) : (
        <button type="button" className={styles.name} onClick={() => goTo(place)}>
          {name}
        </button>
      )}
      <p className={shared.caption}>{words.join(' · ')}</p>
      {bars.length === 0 ? null : (
        <div className={styles.track} style={{ height: lines * lineHeight }}>
          {period === null ? null : <span aria-hidden className={styles.period} style={wide(period)} />}
          {steps.map((left) => (
            <span key={left} aria-hidden className={styles.step} style={{ insetInlineStart: `${left}%` }} />
          ))}
          {bars.map((bar) => (
            <button
              key={bar.id}
              type="button"
              {...{ [barId]: bar.id }}
              className={mergeClasses(styles.bar, bar.isLate && styles.late)}
              style={{ ...wide(bar), top: bar.line * lineHeight + (lineHeight - barHeight) / 2 }}
              tabIndex={bar.id === active ? 0 : -1}
              aria-label={bar.words}
              title={bar.words}
              onFocus={() => onReach(bar)}
              onClick={() => goTo(bar.place)}
            />
          ))}
          {today === null ? null : (
            <span aria-hidden className={styles.today} style={{ insetInlineStart: `${today}%` }} />
          )}
        </div>
      )}
    </div>
  );
}

const wide = ({ left, width }: { readonly left: number; readonly width: number }): React.CSSProperties => ({
  insetInlineStart: `${left}%`,
  width: `${width}%`,
});
