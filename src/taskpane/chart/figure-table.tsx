import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { hairline, ink } from '../look/inks';
import { enlarged, useSharedStyles } from '../look/shared-styles';

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
    [enlarged]: { flex: '1 1 0', minWidth: 0, paddingInlineStart: '4px' },
  },
  head: { color: ink.faint, fontSize: tokens.fontSizeBase200, verticalAlign: 'bottom' },
  first: {
    textAlign: 'start',
    color: ink.quiet,
    [enlarged]: { flexBasis: '100%', paddingInlineStart: 0, paddingBottom: 0, borderBottomStyle: 'none' },
  },
  /** Where there is no room beside the figures, the name of a row stands over them. */
  row: { [enlarged]: { display: 'flex', flexWrap: 'wrap' } },
  part: { [enlarged]: { display: 'block' } },
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
    <table role="table" className={mergeClasses(styles.table, styles.part, isWrapped && styles.wrapped)}>
      <caption className={mergeClasses(shared.caption, styles.caption)}>{caption}</caption>
      <thead role="rowgroup" className={styles.part}>
        <tr role="row" className={styles.row}>
          {columns.map((column, place) =>
            column === '' ? (
              <td key={place} role="cell" className={mergeClasses(styles.cell, first)} />
            ) : (
              <th
                key={column}
                scope="col"
                role="columnheader"
                className={mergeClasses(styles.cell, styles.head, place === 0 && first)}
              >
                {column}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.part}>
        {rows.map(({ name, cells }) => (
          <tr key={name} role="row" className={styles.row}>
            <th
              scope="row"
              role="rowheader"
              className={mergeClasses(isByFigure && shared.figures, styles.cell, first)}
            >
              {name}
            </th>
            {cells.map((cell, place) => (
              <td
                key={columns[place + 1] ?? place}
                role="cell"
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
