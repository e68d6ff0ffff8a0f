import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { planTimeline, type Timeline } from '../../alignment/timeline/timeline';
import { language } from '../../languages/language';
import type { Plan } from '../../plan/plan';
import type { DaySpan } from '../../spreadsheet/day';
import { date as dateText } from '../../spreadsheet/day-in-words';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneCheck, PaneHost } from '../pane-host';
import { NothingToShow } from '../screens/before-check';
import { CheckedPlan } from '../screens/checked-plan';
import { SheetWriter, type SheetWriting } from '../screens/sheet-writer';
import { useChoicesStyles, ViewChoice } from '../screens/view-choice';
import { lateTactics, listTactics, showLanes, undatedTactics } from './shown-lanes';
import { shownTime, type Zoom, zooms } from './shown-time';
import { LateList, TacticList, UndatedList } from './tactic-lists';
import { TimelineChart } from './timeline-chart';

const ways = ['chart', 'list'] as const;
type Way = (typeof ways)[number];

const useStyles = makeStyles({
  under: { paddingTop: 0 },
  summary: { margin: '0 0 4px', color: ink.text },
});

interface TimelineViewProps {
  /** The last check; null where nothing was checked yet. */
  readonly check: PaneCheck | null;
  readonly host: Pick<PaneHost, 'writeTimeline'>;
}

/** The plan over time: what runs when, what is late, and where nothing runs. */
export function TimelineView({ check, host }: TimelineViewProps): React.JSX.Element {
  const { title, beforeCheck } = language.timeline;
  return (
    <CheckedPlan title={title} beforeCheck={beforeCheck} check={check}>
      {(last) => <OverTime check={last} host={host} />}
    </CheckedPlan>
  );
}

interface OverTimeProps extends TimelineViewProps {
  readonly check: PaneCheck;
}

function OverTime({ check, host }: OverTimeProps): React.JSX.Element {
  const { result } = check;
  const { plan } = result.alignment;
  const timeline = useMemo(() => planTimeline(result), [result]);
  const dated = useMemo(
    () => (timeline.span === null ? null : { ...timeline, span: timeline.span }),
    [timeline],
  );
  const late = useMemo(() => lateTactics(timeline, plan), [timeline, plan]);
  const undated = useMemo(() => undatedTactics(timeline, plan), [timeline, plan]);
  return (
    <>
      {dated === null ? (
        <Nothing />
      ) : (
        <>
          <LateList tactics={late} />
          <WithDates check={check} timeline={dated} />
        </>
      )}
      <UndatedList tactics={undated} />
      {dated === null ? null : <Writer host={host} />}
    </>
  );
}

function Nothing(): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { nothing, nothingAdvice } = language.timeline;
  return (
    <div className={mergeClasses(shared.section, styles.under)}>
      <NothingToShow says={nothing} advice={nothingAdvice} />
    </div>
  );
}

interface WithDatesProps {
  readonly check: PaneCheck;
  readonly timeline: Timeline & { readonly span: DaySpan };
}

function WithDates({ check, timeline }: WithDatesProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const choices = useChoicesStyles();
  const id = useId();
  const texts = language.timeline;
  const [zoom, setZoom] = useState<Zoom>('plan');
  const [way, setWay] = useState<Way>('chart');
  const { plan } = check.result.alignment;
  const { fiscalYearStart } = check.settings;
  const shown = useMemo(() => shownTime(zoom, timeline, fiscalYearStart), [zoom, timeline, fiscalYearStart]);
  const { lanes, amount, late, outside } = useMemo(
    () => showLanes(timeline, shown, plan),
    [timeline, shown, plan],
  );
  const [from, to] = [dateText(shown.start), dateText(shown.end)];
  const isTodayShown = timeline.date >= shown.start && timeline.date <= shown.end;
  return (
    <section>
      <div className={shared.section}>
        <p className={shared.paragraph}>{texts.lead}</p>
        <div className={choices.choices}>
          <ViewChoice
            id={`${id}zoom`}
            label={texts.zoom}
            value={zoom}
            choices={zooms}
            words={texts.zooms}
            onChoose={setZoom}
          />
          <ViewChoice
            id={`${id}as`}
            label={texts.as}
            value={way}
            choices={ways}
            words={texts.ways}
            onChoose={setWay}
          />
        </div>
        <p className={styles.summary} role="status">
          {amount === 0 ? texts.nothingThen(from, to) : texts.summary(amount, late, from, to)}
          {outside === 0 ? null : ` ${texts.outside(outside)}`}
        </p>
        {way === 'list' ? null : (
          <p className={shared.caption} id={`${id}keys`}>
            {isTodayShown ? `${texts.today(dateText(timeline.date))} ` : null}
            {amount === 0 ? null : texts.keys}
          </p>
        )}
      </div>
      {way === 'list' ? (
        <InList timeline={timeline} shown={shown} plan={plan} />
      ) : (
        <TimelineChart lanes={lanes} shown={shown} date={timeline.date} describedBy={`${id}keys`} />
      )}
    </section>
  );
}

interface InListProps {
  readonly timeline: Timeline;
  readonly shown: DaySpan;
  readonly plan: Plan;
}

/** The list is worked out where it is asked for: a large plan has fifty thousand rows of it. */
function InList({ timeline, shown, plan }: InListProps): React.JSX.Element {
  return <TacticList tactics={useMemo(() => listTactics(timeline, shown, plan), [timeline, shown, plan])} />;
}

/** Puts the plan over time onto a sheet. */
function Writer({ host }: Pick<TimelineViewProps, 'host'>): React.JSX.Element {
  const [writing, setWriting] = useState<SheetWriting>({ status: 'idle' });
  const { write } = language.timeline;
  const start = (): void => {
    if (writing.status === 'busy') return;
    setWriting({ status: 'busy' });
    void host.writeTimeline().then((outcome) => setWriting({ status: 'ended', outcome }));
  };
  return <SheetWriter texts={write} lead={write.lead} canWrite writing={writing} onWrite={start} />;
}
