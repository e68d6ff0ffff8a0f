import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { hairline, ink } from '../look/inks';
import { useSharedStyles } from '../look/shared-styles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', margin: '4px 0 0' },
  wrapped: { tableLayout: 'fixed' },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  caption: { textAlign: 'start', paddingBottom: '4px' },
  cell: {
    padding: '5px 0 5px 8px',
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    color: ink.text,
    borderBottomWidth: '1px',
    borderBottomStyle: 'solid',
    borderBottomColor: hairline,
    ':first-child': { paddingInlineStart: 0 },
  },
  head: { color: ink.faint, fontSize: tokens.fontSizeBase200, verticalAlign: 'bottom' },
  first: { textAlign: 'start', color: ink.quiet },
  firstFigure: { color: ink.quiet },
});

interface FigureTableProps {
  readonly caption: string;
  /** The first heads the column of the row names; empty where that needs none. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Whether the rows are named by figures, which stand in line with each other. */
  readonly isByFigure?: boolean;
  /** Whether its words are long: columns are of one width then, and break them. */
  readonly isWrapped?: boolean;
}

/** A small table of figures that stand in line with each other. */
export function FigureTable({
  caption,
  columns,
  rows,
  isByFigure = false,
  isWrapped = false,
}: FigureTableProps): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const first = isByFigure ? styles.firstFigure : styles.first;
  return (
    <table className={mergeClasses(styles.table, isWrapped && styles.wrapped)}>
      <caption className={mergeClasses(shared.caption, styles.caption)}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, place) =>
            column === '' ? (
              <td key={place} className={styles.cell} />
            ) : (
              <th
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, place === 0 && first)}
              >
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(isByFigure && shared.figures, styles.cell, first)}>
              {name}
            </th>
            {cells.map((cell, place) => (
              <td
                key={columns[place + 1] ?? place}
                className={mergeClasses(shared.figures, styles.cell, isWrapped && styles.words)}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
