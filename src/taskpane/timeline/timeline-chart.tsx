import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { timeSteps } from '../../alignment/time-steps';
import type { Day, DaySpan } from '../../spreadsheet/day';
import { monthOfYear } from '../../spreadsheet/day-in-words';
import { ink } from '../look/inks';
import { LongList, type LongListHandle, type LongListRow } from '../shell/long-list';
import { barAt, barByKey, firstBar } from './bar-by-key';
import { barId, LaneChart } from './lane-chart';
import type { ShownLane } from './shown-lanes';
import { leftOf } from './shown-time';

/** The name of a month and its year take a fifth of the narrowest pane. */
const mostSteps = 5;

const useStyles = makeStyles({
  chart: { padding: '0 16px 12px' },
  head: {
    position: 'relative',
    height: '18px',
    overflow: 'clip',
    color: ink.faint,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  step: { position: 'absolute', whiteSpace: 'nowrap' },
});

interface TimelineChartProps {
  readonly lanes: readonly ShownLane[];
  /** The time that is shown. */
  readonly shown: DaySpan;
  readonly date: Day;
  readonly describedBy: string;
}

interface LaneRow extends LongListRow {
  readonly lane: ShownLane;
}

/** Strategies along their time. One bar at a time can be reached by Tab, and the others by the arrow keys. */
export function TimelineChart({ lanes, shown, date, describedBy }: TimelineChartProps): React.JSX.Element {
  const styles = useStyles();
  const list = useRef<LongListHandle>(null);
  const [reached, setReached] = useState<{ readonly lane: string; readonly bar: string } | null>(null);
  const rows = useMemo(
    () =>
      lanes.map((lane, place): LaneRow => {
        const standing = { level: 1, place: place + 1, of: lanes.length };
        return { id: lane.id, standing, lane };
      }),
    [lanes],
  );
  const steps = useMemo(
    () =>
      timeSteps(shown, mostSteps).steps.map((step) => ({
        left: Math.max(0, leftOf(shown, step.start)),
        words: monthOfYear(step.start),
      })),
    [shown],
  );
  const lines = useMemo(() => steps.slice(1).map(({ left }) => left), [steps]);
  const today = date < shown.start || date > shown.end ? null : leftOf(shown, date);
  // The bar that was reached may be gone after a check.
  const known = placeOfBar(lanes, reached) ?? firstBar(lanes);
  const onKeyDown = (event: React.KeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute(barId) || known === null) return;
    const next = barByKey(event.key, lanes, known);
    const lane = next === null ? undefined : lanes[next.lane];
    const bar = next === null ? undefined : barAt(lanes, next);
    if (lane === undefined || bar === undefined) return;
    event.preventDefault();
    list.current?.reach(lane.id, (row) => {
      for (const each of row.querySelectorAll<HTMLElement>(`[${barId}]`))
        if (each.getAttribute(barId) === bar.id) each.focus();
    });
  };

  return (
    <div className={styles.chart}>
      <div className={styles.head} aria-hidden>
        {steps.filter(hasRoom).map(({ left, words }) => (
          <span key={left} className={styles.step} style={{ insetInlineStart: `${left}%` }}>
            {words}
          </span>
        ))}
      </div>
      <LongList ref={list} rows={rows} guess={guess} describedBy={describedBy} onKeyDown={onKeyDown}>
        {useCallback(
          ({ lane }: LaneRow) => (
            <LaneChart
              lane={lane}
              steps={lines}
              today={today}
              active={known !== null && lanes[known.lane] === lane ? (barAt(lanes, known)?.id ?? null) : null}
              onReach={(bar) => setReached({ lane: lane.id, bar: bar.id })}
            />
          ),
          [lines, today, known, lanes],
        )}
      </LongList>
    </div>
  );
}

/** What begins at the very end has no room for its name. */
const hasRoom = ({ left }: { readonly left: number }): boolean => left < 85;

const guess = ({ lane }: LaneRow): number => 62 + lane.lines * 20;

function placeOfBar(
  lanes: readonly ShownLane[],
  reached: { readonly lane: string; readonly bar: string } | null,
): { readonly lane: number; readonly bar: number } | null {
  if (reached === null) return null;
  const lane = lanes.findIndex(({ id }) => id === reached.lane);
  const bar = lanes[lane]?.bars.findIndex(({ id }) => id === reached.bar) ?? -1;
  return bar < 0 ? null : { lane, bar };
}
