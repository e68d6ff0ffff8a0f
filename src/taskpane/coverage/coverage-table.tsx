import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CoverageAmounts } from '../../alignment/coverage/amounts';
import type { CoverageGap } from '../../alignment/coverage/coverage-gaps';
import type { CoverageGrid } from '../../alignment/coverage/coverage-grid';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { hairline, ink, paper } from '../look/inks';
import { focusRing, useSharedStyles } from '../look/shared-styles';
import { CellContent } from './coverage-cell';
import { briefly, columnName } from './coverage-words';
import { cellByKey } from './grid-keys';
import { figuresOf, type Measure, shadeOf } from './measures';

/** The part of the table's width that the names of the strategies keep while the rest is scrolled, in pixels. */
const nameWidth = 116;

/** In forced colours there are no shadows. */
const forced = '@media (forced-colors: active)';
const inForced = { outlineWidth: '2px', outlineColor: 'CanvasText', outlineOffset: '-3px' } as const;

const edge = { borderBottomWidth: '1px', borderBottomStyle: 'solid', borderBottomColor: hairline } as const;

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    overflowX: 'auto',
    overscrollBehaviorX: 'contain',
    scrollPaddingInlineStart: `${nameWidth + 8}px`,
    margin: '0 0 8px',
    padding: '0 16px 4px',
  },
  table: { borderCollapse: 'separate', borderSpacing: 0, minWidth: '100%' },
  caption: { textAlign: 'start', paddingBottom: '6px', whiteSpace: 'nowrap' },
  head: {
    ...edge,
    padding: '4px 6px',
    minWidth: '44px',
    verticalAlign: 'bottom',
    textAlign: 'end',
    color: ink.faint,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  name: {
    ...edge,
    position: 'sticky',
    insetInlineStart: '-16px',
    zIndex: 1,
    boxSizing: 'border-box',
    width: `${nameWidth}px`,
    minWidth: `${nameWidth}px`,
    maxWidth: `${nameWidth}px`,
    padding: '5px 6px 5px 0',
    textAlign: 'start',
    verticalAlign: 'top',
    color: ink.text,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: paper.page,
  },
  /** What lies under the name and is scrolled away does not show beside it. */
  nameCover: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: '-16px',
      width: '16px',
      backgroundColor: paper.page,
    },
  },
  /** A heading is as wide as its longest word, and no wider than it has room. */
  words: { display: 'inline-block', maxWidth: '92px', overflowWrap: 'break-word' },
  id: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  title: { display: 'block', color: ink.quiet, overflowWrap: 'anywhere' },
  cell: {
    ...edge,
    ...focusRing,
    padding: '5px 6px',
    minHeight: '24px',
    textAlign: 'end',
    verticalAlign: 'top',
    color: ink.text,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: paper.pointedAt },
  },
  total: { fontWeight: tokens.fontWeightSemibold, color: ink.text },
  gap: { boxShadow: `inset 0 0 0 1px ${ink.edge}`, [forced]: { ...inForced, outlineStyle: 'dashed' } },
  chosen: {
    boxShadow: `inset 0 0 0 2px ${ink.bar}`,
    [forced]: { ...inForced, outlineStyle: 'solid', outlineColor: 'Highlight' },
  },
});

/** A cell by the places of its row and column in the grid; 'all' for totals, null for tactics that state nothing. */
export interface CellAt {
  readonly row: number | 'all';
  readonly column: number | null | 'all';
}

export const isSameCell = (one: CellAt | null, other: CellAt): boolean =>
  one !== null && one.row === other.row && one.column === other.column;

export const amountsAt = (grid: CoverageGrid, { row, column }: CellAt): CoverageAmounts => {
  if (row === 'all') return column === 'all' ? grid.total : grid.columnTotal(column);
  return column === 'all' ? grid.rowTotal(row) : grid.cell(row, column);
};

/** How a gap is found: that of a whole row stands at its total, that of a whole column likewise. */
export const gapsByCell = (gaps: readonly CoverageGap[]): ReadonlyMap<string, CoverageGap> =>
  new Map(gaps.map((gap) => [`${gap.row ?? 'all'}/${gap.column ?? 'all'}`, gap]));

export const gapAt = (gaps: ReadonlyMap<string, CoverageGap>, { row, column }: CellAt): CoverageGap | null =>
  gaps.get(`${row}/${column ?? 'none'}`) ?? null;

export const nameOfRow = (grid: CoverageGrid, row: number | 'all'): string => {
  if (row === 'all') return language.coverage.all;
  const strategy = grid.rows[row] ?? null;
  return strategy === null ? language.coverage.noStrategy : label(strategy.row);
};

export const nameOfColumn = (grid: CoverageGrid, at: number | null | 'all'): string => {
  if (at === 'all') return language.coverage.all;
  const column = at === null ? undefined : grid.columns[at];
  return column === undefined
    ? language.coverage.notStated[grid.dimension]
    : columnName(column, grid.dimension);
};

interface CoverageTableProps {
  readonly grid: CoverageGrid;
  readonly measure: Measure;
  readonly caption: string;
  readonly gaps: ReadonlyMap<string, CoverageGap>;
  /** The places of the rows and columns that are shown. */
  readonly rows: readonly (number | 'all')[];
  readonly columns: readonly (number | null | 'all')[];
  readonly chosen: CellAt | null;
  readonly describedBy: string;
  readonly cellRef: React.RefObject<HTMLTableCellElement | null>;
  /** `byKey` where the user wants to go on in what is listed. */
  readonly onChoose: (cell: CellAt, byKey: boolean) => void;
}

/** The grid as a table, of which one cell at a time can be reached by Tab, and the others by the arrow keys. */
export function CoverageTable(props: CoverageTableProps): React.JSX.Element {
  const { grid, measure, caption, gaps, rows, columns, chosen, describedBy, cellRef, onChoose } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const [active, setActive] = useState({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  // Rows and columns may have gone.
  const at = {
    row: Math.min(active.row, rows.length - 1),
    column: Math.min(active.column, columns.length - 1),
  };
  const largest = useMemo(() => largestOf(grid, measure), [grid, measure]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      const [row, column] = [rows[at.row], columns[at.column]];
      event.preventDefault();
      if (row !== undefined && column !== undefined) onChoose({ row, column }, true);
      return;
    }
    const next = cellByKey(event, at, { rows: rows.length, columns: columns.length });
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    body.current?.rows.item(next.row)?.querySelectorAll<HTMLElement>('td').item(next.column).focus();
  };

  return (
    <div className={styles.frame}>
      <table
        role="grid"
        className={styles.table}
        aria-describedby={describedBy}
        aria-rowcount={grid.rows.length + 2}
        aria-colcount={columns.length + 1}
      >
        <caption className={mergeClasses(shared.caption, styles.caption)}>{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={mergeClasses(styles.name, styles.nameCover, styles.head)}
              style={nameHead}
            >
              {language.coverage.strategies}
            </th>
            {columns.map((column) => (
              <th
                key={String(column)}
                scope="col"
                className={mergeClasses(styles.head, column === 'all' && styles.total)}
              >
                <span className={styles.words}>{nameOfColumn(grid, column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row, rowAt) => (
            <tr key={String(row)}>
              <th
                scope="row"
                className={mergeClasses(styles.name, styles.nameCover, row === 'all' && styles.total)}
              >
                <RowName grid={grid} row={row} />
              </th>
              {columns.map((column, columnAt) => {
                const cell = { row, column };
                const isActive = at.row === rowAt && at.column === columnAt;
                const amounts = amountsAt(grid, cell);
                const gap = gapAt(gaps, cell);
                const isChosen = isSameCell(chosen, cell);
                const isTotal = row === 'all' || column === 'all';
                return (
                  <td
                    key={String(column)}
                    ref={isActive ? cellRef : undefined}
                    role="gridcell"
                    tabIndex={isActive ? 0 : -1}
                    aria-selected={isChosen}
                    data-gap={gap === null ? undefined : ''}
                    className={mergeClasses(
                      styles.cell,
                      isTotal && styles.total,
                      gap !== null && styles.gap,
                      isChosen && styles.chosen,
                    )}
                    style={isTotal ? undefined : shadedBy(shadeOf(figuresOf(amounts, measure), largest))}
                    onFocus={() => setActive({ row: rowAt, column: columnAt })}
                    onClick={() => onChoose(cell, false)}
                  >
                    <CellContent amounts={amounts} measure={measure} gap={gap} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The strategy by its ID and the beginning of its name; all of it is said where a cell of it is chosen. */
function RowName({
  grid,
  row,
}: {
  readonly grid: CoverageGrid;
  readonly row: number | 'all';
}): React.JSX.Element {
  const styles = useStyles();
  const strategy = row === 'all' ? null : (grid.rows[row] ?? null);
  if (strategy === null) return <>{nameOfRow(grid, row)}</>;
  const [first, second] = briefly(strategy.row);
  return second === undefined ? (
    <span className={styles.title}>{first}</span>
  ) : (
    <>
      <span className={styles.id}>{first}</span> <span className={styles.title}>{second}</span>
    </>
  );
}

const nameHead = { verticalAlign: 'bottom', textAlign: 'start' } as const;

/** The largest amount of a single cell: totals are larger than all. */
function largestOf(grid: CoverageGrid, measure: Measure): number {
  let largest = 0;
  for (const row of grid.rows.keys()) {
    for (const column of grid.columns.keys()) {
      const figures = figuresOf(grid.cell(row, column), measure);
      if (figures.kind === 'amount') largest = Math.max(largest, figures.amount ?? 0);
    }
  }
  return largest;
}

/** The most ink that is laid under a number, in percent: on it text keeps a contrast of 7. */
export const deepestShade = 22;

function shadedBy(shade: number): React.CSSProperties | undefined {
  if (shade === 0) return undefined;
  const percent = Math.max(2, Math.round(shade * deepestShade));
  return { backgroundColor: `color-mix(in srgb, ${ink.bar} ${percent}%, ${paper.page})` };
}
