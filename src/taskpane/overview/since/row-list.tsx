import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Comparison } from '../../../alignment/comparison/compare-checks';
import { changeWords, rowLabel } from '../../../alignment/comparison/comparison-words';
import { type RowChange, rowChanges } from '../../../alignment/comparison/row-changes';
import type { CellPlaces } from '../../../alignment/finding';
import { cellsOf } from '../../../alignment/locate';
import { language } from '../../../languages/language';
import type { Plan } from '../../../plan/plan';
import { GoRow } from '../../findings/go-row';
import { placeText } from '../../findings/place-text';
import { ink } from '../../look/inks';
import { useSharedStyles } from '../../look/shared-styles';
import { areShown, signedPoints } from '../../points';
import { usePane } from '../../use-pane';
import { useChangeStyles } from './change-styles';
import { FirstFew } from './first-few';
import { To } from './then-to-now';

/** What is seen before a row where the word is heard. */
const signs: Readonly<Record<RowChange['status'], string>> = { changed: '•', new: '+', gone: '−' };

/** So many fields of a row are shown. */
const mostFields = 3;

const useStyles = makeStyles({
  place: { color: ink.link },
  points: { color: ink.quiet, fontWeight: tokens.fontWeightSemibold },
});

interface RowListProps {
  readonly comparison: Comparison;
  /** What rows brought is told. */
  readonly showsPoints: boolean;
}

/** The rows that changed, what moved most points first; those that are there lead to their cells. */
export function RowList({ comparison, showsPoints }: RowListProps): React.JSX.Element | null {
  const styles = useChangeStyles();
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
            showsPoints={showsPoints}
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
  const own = useStyles();
  const styles = useChangeStyles();
  const { visuallyHidden, figures } = useSharedStyles();
  const { role, status, row, fields, points } = change;

  const place = placeOfChange(change, plan);
  const shown = fields.slice(0, mostFields);
  return (
    <li className={styles.row}>
      <GoRow of={null} place={place}>
        <span className={styles.sign}>
          <span aria-hidden>{signs[status]}</span>
          <span className={visuallyHidden}>{`${language.pane.since.statuses[status]}: `}</span>
        </span>
        <span>
          <span className={styles.text}>{rowLabel(role, row)}</span>{' '}
          {shown.map((field) => {
            const { before, after } = changeWords(role, field);
            return (
              <span key={field.field} className={styles.detail}>
                {`${field.name}: ${before} `}
                <To />
                {` ${after} `}
              </span>
            );
          })}
          {fields.length > shown.length ? (
            <span className={styles.detail}>
              {language.pane.since.moreFields(fields.length - shown.length)}
            </span>
          ) : null}
          {place === null ? null : (
            <span className={mergeClasses(styles.detail, own.place)}>
              <span className={visuallyHidden}>{`${language.pane.findings.goTo} `}</span>
              {placeText(place.sheet, place.cells)}
            </span>
          )}
        </span>
        {showsPoints && areShown(points) ? (
          <span className={mergeClasses(figures, own.points)}>
            {signedPoints(points)}
            <span className={visuallyHidden}>{` ${language.pane.since.points}`}</span>
          </span>
        ) : null}
      </GoRow>
    </li>
  );
}

/** The cell of the first field that changed, or of the row's name; null for a row that is gone. */
function placeOfChange({ role, status, place, fields }: RowChange, plan: Plan): CellPlaces | null {
  const row = status === 'gone' ? undefined : plan[role][place];
  return row === undefined
    ? null
    : cellsOf(plan, { row, fields: fields.slice(0, 1).map(({ field }) => field) });
}
