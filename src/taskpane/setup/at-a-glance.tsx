import { makeStyles } from '@fluentui/react-components';
import { Fragment } from 'react';
import { language } from '../../languages/language';
import { enumerate } from '../../languages/words';
import type { TableExplanation } from '../../plan/explain-tables';
import type { Role } from '../../plan/fields/roles';
import { inSheet } from '../../spreadsheet/sheet-name';
import { ink } from '../look/inks';

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
  const left = tables.length - recognised.length;
  return (
    <dl className={styles.list}>
      {[...new Set(recognised.map(certaintyOf))].map((certainty) => (
        <Fragment key={certainty}>
          <dt className={styles.how}>{language.setup.tables.certainty[certainty]}</dt>
          {recognised
            .filter((table) => certaintyOf(table) === certainty)
            .map(({ name, role, levels, sheet, address }) => (
              <dd key={name} className={styles.tables}>
                {role === null ? null : titlesOf([role, ...levels.map((level) => level.role)])}{' '}
                <span className={styles.place}>{inSheet(sheet, address)}</span>
              </dd>
            ))}
        </Fragment>
      ))}
      {left === 0 ? null : (
        <>
          <dt className={styles.how}>{language.setup.tables.leftAlone}</dt>
          <dd className={styles.tables}>{language.setup.tables.amount(left)}</dd>
        </>
      )}
    </dl>
  );
}

/** How surely a table was recognised. */
export const certaintyOf = ({ outcome, isSaid }: TableExplanation): 'sure' | 'said' | 'unsure' =>
  outcome === 'offered' ? 'unsure' : isSaid ? 'said' : 'sure';

const titlesOf = (roles: readonly Role[]): string =>
  enumerate(roles.map((role) => language.roles[role].title));
