import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RecordedFinding } from '../../alignment/comparison/check-record';
import type { Comparison } from '../../alignment/comparison/compare-checks';
import {
  changeWords,
  goneBecause,
  planChangesInBrief,
  rowLabel,
} from '../../alignment/comparison/comparison-words';
import { mutedByChange } from '../../alignment/comparison/finding-changes';
import { type RowChange, rowChanges } from '../../alignment/comparison/row-changes';
import { settingsSentence } from '../../alignment/comparison/settings-differences';
import { cellsOf } from '../../alignment/locate';
import { shorten } from '../../alignment/wording';
import type { Plan } from '../../plan/plan';
import { FindingRow } from '../findings/finding-row';
import { GoRow } from '../findings/go-row';
import { placeText } from '../findings/place-text';
import { ruleFacts } from '../findings/rule-facts';
import { SeveritySign } from '../findings/severity-sign';
import { Fold } from '../look/fold';
import { ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';
import { areShown, pointsOf, signedPoints } from '../points';
import { missingFindings } from '../store/pane-state';
import { texts } from '../texts';
import { usePane } from '../use-pane';
import { useComparison } from './use-comparison';

/** So many of each kind are listed, the rest is counted. */
const mostListed = 5;
const mostFields = 3;

const useStyles = makeStyles({
  section: { marginTop: '20px', padding: '16px 0 4px' },
  inset: { paddingInline: '16px' },
  line: { margin: '0 0 4px', color: ink.text },
  note: { margin: '0 0 8px', color: ink.quiet },
  fold: { padding: '0 16px 4px' },
  // Its rows keep to the edges of the pane, as those of other sections do.
  unfolded: { marginInline: '-16px' },
  group: {
    margin: '8px 16px 0',
    color: ink.text,
    fontSize: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { padding: '0 8px' },
  more: { margin: '0 16px 4px 38px', color: ink.quiet },
  sign: { textAlign: 'center', color: ink.quiet },
  text: { color: ink.text },
  detail: {
    display: 'block',
    marginTop: '2px',
    color: ink.quiet,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  place: { color: ink.link },
  points: { color: ink.quiet, fontWeight: tokens.fontWeightSemibold },
});

/** What changed between the last two checks of this pane: the score, the findings, the plan, and what it is judged by. */
export function SinceLastCheck(): React.JSX.Element | null {
  const styles = useStyles();
  const shared = useSharedStyles();
  const isSecond = usePane(({ previous }) => previous !== null);
  const comparison = useComparison();
  if (!isSecond) return null;
  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <h3 className={mergeClasses(shared.heading, styles.inset)}>{texts.since.title}</h3>
      {comparison === null ? (
        <p className={mergeClasses(styles.note, styles.inset)}>{texts.since.comparing}</p>
      ) : (
        <Changes comparison={comparison} />
      )}
    </section>
  );
}

interface ComparisonProps {
  readonly comparison: Comparison;
}

function Changes({ comparison }: ComparisonProps): React.JSX.Element {
  const styles = useStyles();
  const sentence = settingsSentence(comparison.settings, 'checks');
  const findings = countsOf(comparison);
  const hasNews = findings.new + findings.gone + findings.muted + findings.unmuted > 0;
  const inBrief = planChangesInBrief(comparison.plan);
  const lasting =
    inBrief.length === 0 && sentence === null
      ? texts.since.nothing
      : findings.still === 0
        ? null
        : texts.since.sameFindings(findings.still);
  return (
    <>
      {isSameProfile(comparison) ? <ScoreLine score={comparison.score} /> : null}
      {sentence === null ? null : <p className={mergeClasses(styles.note, styles.inset)}>{sentence}</p>}
      {hasNews ? (
        <div className={styles.fold}>
          <Fold title={texts.since.findings(findings)}>
            <FindingGroups comparison={comparison} />
          </Fold>
        </div>
      ) : null}
      {inBrief.length === 0 ? null : (
        <div className={styles.fold}>
          <Fold title={inBrief.join(' · ')}>
            <RowList comparison={comparison} />
          </Fold>
        </div>
      )}
      {hasNews || lasting === null ? null : (
        <p className={mergeClasses(styles.note, styles.inset)}>{lasting}</p>
      )}
    </>
  );
}

const countsOf = ({ findings }: Comparison): Parameters<typeof texts.since.findings>[0] => {
  const { muted, unmuted } = mutedByChange(findings);
  return {
    new: findings.new.length,
    gone: findings.gone.length,
    muted: muted.length,
    unmuted: unmuted.length,
    still: findings.still.length,
  };
};

/** What parts and rows earn in two profiles does not compare. */
const isSameProfile = ({ settings }: Comparison): boolean =>
  settings.every(({ setting }) => setting !== 'Profile');

/** The score then and now, and which parts moved; that it stayed is said beside the score itself. */
function ScoreLine({ score }: Pick<Comparison, 'score'>): React.JSX.Element | null {
  const styles = useStyles();
  const { before, after, change } = score;
  if (after === null || (change !== null && !areShown(change))) return null;
  const parts = score.parts.filter((part) => areShown(part.change));
  return (
    <p className={mergeClasses(styles.line, styles.inset)}>
      {`${texts.since.score} ${before === null ? texts.since.none : pointsOf(100, before)} `}
      <To />
      {` ${pointsOf(100, after)}`}
      {change === null ? null : `, ${texts.since.moved(change)}`}
      {parts.length === 0 ? null : <span className={styles.detail}>{texts.since.parts(parts)}</span>}
    </p>
  );
}

/** Stands between then and now: an arrow to look at, a word to hear. */
function To(): React.JSX.Element {
  const { visuallyHidden } = useSharedStyles();
  return (
    <>
      <span aria-hidden>→</span>
      <span className={visuallyHidden}>{texts.since.to}</span>
    </>
  );
}

/** The findings that are there now and were not, and those that were; the former lead to their cells. */
function FindingGroups({ comparison: { findings } }: ComparisonProps): React.JSX.Element {
  const styles = useStyles();
  const { muted, unmuted } = mutedByChange(findings);
  return (
    <div className={styles.unfolded}>
      <PresentFindings title={texts.since.groups.new} found={findings.new} />
      <PresentFindings title={texts.since.groups.unmuted} found={unmuted.map(({ finding }) => finding)} />
      <Group title={texts.since.groups.gone} items={findings.gone}>
        {(gone) => (
          <AbsentFinding
            key={gone.id}
            finding={gone}
            because={gone.because === null ? null : goneBecause[gone.because]}
          />
        )}
      </Group>
      <Group title={texts.since.groups.muted} items={muted}>
        {({ finding, reason }) => (
          <AbsentFinding key={finding.id} finding={finding} note={texts.since.reason(reason)} />
        )}
      </Group>
    </div>
  );
}

interface GroupProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => React.ReactNode;
}

/** The first of some findings under a heading; nothing where there are none. */
function Group<Item>({ title, items, children }: GroupProps<Item>): React.JSX.Element | null {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <>
      <h4 className={styles.group}>{title}</h4>
      <FirstFew items={items}>{children}</FirstFew>
    </>
  );
}

function FirstFew<Item>({ items, children }: Omit<GroupProps<Item>, 'title'>): React.JSX.Element {
  const styles = useStyles();
  const { list } = useSharedStyles();
  return (
    <>
      <ul className={list}>{items.slice(0, mostListed).map(children)}</ul>
      {items.length > mostListed ? (
        <p className={styles.more}>{texts.findings.moreCases(items.length - mostListed)}</p>
      ) : null}
    </>
  );
}

interface PresentFindingsProps {
  readonly title: string;
  readonly found: readonly RecordedFinding[];
}

/** Findings of the last check: what was recorded of them is less than what is known. */
function PresentFindings({ title, found }: PresentFindingsProps): React.JSX.Element {
  const all = usePane(({ check }) => check?.result.findings) ?? noFindings;
  const present = useMemo(() => {
    const ids = new Set(found.map(({ id }) => id));
    return all.filter(({ id }) => ids.has(id));
  }, [all, found]);
  return (
    <Group title={title} items={present}>
      {(finding) => (
        <FindingRow key={finding.id} finding={finding} isMissing={missingFindings([finding]).length > 0} />
      )}
    </Group>
  );
}

const noFindings: readonly never[] = [];

interface AbsentFindingProps {
  readonly finding: RecordedFinding;
  /** Why it is gone; null where nobody knows better than that it was put right. */
  readonly because?: string | null;
  readonly note?: string;
}

/** A finding that the list of findings does not have: what it asked to do is done, or not wanted. */
function AbsentFinding({ finding, because = null, note }: AbsentFindingProps): React.JSX.Element {
  const styles = useStyles();
  const { rule, severity, key, field, sheet } = finding;
  const about = key === null || key === '' ? (field ?? placeText(sheet, [])) : shorten(key);
  return (
    <li className={styles.row}>
      <GoRow place={null}>
        <span className={styles.sign}>
          <SeveritySign severity={severity} />
        </span>
        <span>
          <span className={styles.text}>{texts.since.absent(ruleFacts(rule).title, about, because)}</span>
          {note === undefined ? null : <span className={styles.detail}>{note}</span>}
        </span>
      </GoRow>
    </li>
  );
}

/** The rows that changed, what moved most points first; those that are there lead to their cells. */
function RowList({ comparison }: ComparisonProps): React.JSX.Element | null {
  const styles = useStyles();
  const plan = usePane(({ check }) => check?.result.alignment.plan ?? null);
  const changes = useMemo(() => rowChanges(comparison), [comparison]);
  if (plan === null) return null;
  return (
    <div className={styles.unfolded}>
      <FirstFew items={changes}>
        {(change) => (
          <ChangedRow
            key={`${change.status}/${change.role}/${change.place}`}
            change={change}
            plan={plan}
            showsPoints={isSameProfile(comparison)}
          />
        )}
      </FirstFew>
    </div>
  );
}

interface ChangedRowProps {
  readonly change: RowChange;
  readonly plan: Plan;
  readonly showsPoints: boolean;
}

function ChangedRow({ change, plan, showsPoints }: ChangedRowProps): React.JSX.Element {
  const styles = useStyles();
  const { visuallyHidden, figures } = useSharedStyles();
  const { role, status, row, fields, points } = change;
  const { sign, word } = texts.since.statuses[status];
  const place = placeOfChange(change, plan);
  const shown = fields.slice(0, mostFields);
  return (
    <li className={styles.row}>
      <GoRow place={place}>
        <span className={styles.sign}>
          <span aria-hidden>{sign}</span>
          <span className={visuallyHidden}>{`${word}: `}</span>
        </span>
        <span>
          <span className={styles.text}>{rowLabel(role, row)}</span>{' '}
          {shown.map((field) => {
            const { before, after } = changeWords(role, field);
            return (
              <span key={field.field} className={styles.detail}>
                {`${field.name}: ${before} `}
                <To />
                {` ${after}`}
              </span>
            );
          })}
          {fields.length > shown.length ? (
            <span className={styles.detail}>{texts.since.moreFields(fields.length - shown.length)}</span>
          ) : null}
          {place === null ? null : (
            <span className={mergeClasses(styles.detail, styles.place)}>
              <span className={visuallyHidden}>{`${texts.findings.goTo} `}</span>
              {placeText(place.sheet, place.cells)}
            </span>
          )}
        </span>
        {showsPoints && areShown(points) ? (
          <span className={mergeClasses(figures, styles.points)}>
            {signedPoints(points)}
            <span className={visuallyHidden}>{` ${texts.since.points}`}</span>
          </span>
        ) : null}
      </GoRow>
    </li>
  );
}

/** The cell of the first field that changed, or of the row's name; null for a row that is gone. */
function placeOfChange(
  { role, status, place, fields }: RowChange,
  plan: Plan,
): ReturnType<typeof cellsOf> | null {
  const row = status === 'gone' ? undefined : plan[role][place];
  return row === undefined
    ? null
    : cellsOf(plan, { row, fields: fields.slice(0, 1).map(({ field }) => field) });
}
