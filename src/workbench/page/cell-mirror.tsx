import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { cellAddress, columnLetters } from '../../spreadsheet/address';
import type { Grid, GridView } from '../grid/grid';
import { unseen } from './look';
import { texts } from './texts';
import { useWorkbenchState } from './use-workbench';

/* Scrolling changes the view with every frame: so often nobody reads it. */
const pause = 100;

/** What a grid has in view, read again a moment after it changed. */
function useGridView(grid: Grid): GridView {
  const [view, setView] = useState(grid.view);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const read = (): void => {
      timer = null;
      setView(grid.view());
    };
    const stop = grid.listen(() => {
      timer ??= setTimeout(read, pause);
    });
    read();
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [grid]);
  return view;
}

const useStyles = makeStyles({ unseen });

/** The cells in view as a table and the charts as a list, for those who cannot see the canvas on which they are drawn. */
export function CellMirror(): React.JSX.Element | null {
  const grid = useWorkbenchState((state) => state.grid);
  return grid === null ? null : <Mirror grid={grid} />;
}

function Mirror({ grid }: { readonly grid: Grid }): React.JSX.Element {
  const styles = useStyles();
  const view = useGridView(grid);
  const { left, right, top, bottom } = view.area;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const range = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  const { top: selectedRow, left: selectedColumn } = view.selection;
  return (
    <div className={styles.unseen}>
      <table>
        <caption>{texts.mirror.caption(view.sheet, range)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map(({ text, fill, formula }, index) => (
                <td
                  key={columns[index]}
                  data-cell={cellAddress(row, left + index)}
                  data-fill={fill ?? undefined}
                  data-formula={formula ?? undefined}
                  aria-current={row === selectedRow && left + index === selectedColumn ? true : undefined}
                >
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {view.charts.length > 0 && (
        <ul aria-label={texts.mirror.charts(view.sheet)}>
          {view.charts.map(({ label, row, column }, index) => (
            <li key={index}>{texts.mirror.chart(label, cellAddress(row, column))}</li>
          ))}
        </ul>
      )}
      <div aria-live="polite">{selectedText(view)}</div>
    </div>
  );
}

/* The one thing that is told unasked: where the selection went, and what is there. */
function selectedText({ area, rows, selection: { top, left } }: GridView): string {
  const cell = rows.find(({ row }) => row === top)?.cells[left - area.left];
  const { at, empty } = texts.mirror;
  return cell === undefined ? cellAddress(top, left) : at(cellAddress(top, left), cell.text || empty);
}
