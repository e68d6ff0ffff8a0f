import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { TableExplanation } from '../../plan/explain-tables';
import { inSheet } from '../../spreadsheet/sheet-name';
import { ink } from '../look/inks';
import { texts } from './texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: '0 0 16px',
  },
  how: { color: ink.quiet },
  tables: { gridColumn: 2, margin: 0, color: ink.text },
  place: { color: ink.quiet },
});

/** What was recognised, where and how surely, before anything is said about it. */
export function AtAGlance({
  tables,
}: {
  readonly tables: readonly TableExplanation[];
}): React.JSX.Element | null {
  const styles = useStyles();
  if (tables.length === 0) return null;
  const recognised = tables.filter(({ role }) => role !== null);
  const certaintyOf = ({ outcome, isSaid }: TableExplanation): string =>
    texts.tables.certainty(outcome, isSaid);
  const left = tables.length - recognised.length;
  return (
    <dl className={styles.list}>
      {[...new Set(recognised.map(certaintyOf))].map((certainty) => (
        <Fragment key={certainty}>
          <dt className={styles.how}>{certainty}</dt>
          {recognised
            .filter((table) => certaintyOf(table) === certainty)
            .map(({ name, role, levels, sheet, address }) => (
              <dd key={name} className={styles.tables}>
                {role === null ? null : texts.tables.roles(role, levels)}{' '}
                <span className={styles.place}>{inSheet(sheet, address)}</span>
              </dd>
            ))}
        </Fragment>
      ))}
      {left === 0 ? null : (
        <>
          <dt className={styles.how}>{texts.tables.leftAlone}</dt>
          <dd className={styles.tables}>{texts.tables.amount(left)}</dd>
        </>
      )}
    </dl>
  );
}
