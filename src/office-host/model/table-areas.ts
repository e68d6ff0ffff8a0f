import type { Area } from '../../spreadsheet/area';
import type { TableView } from '../workbook/host-workbook';

/* The parts of a table; null for one that it does not show. */

export const headerOf = ({ area, showHeaders }: TableView): Area | null =>
  showHeaders ? { ...area, bottom: area.top } : null;

export const totalsOf = ({ area, showTotals }: TableView): Area | null =>
  showTotals ? { ...area, top: area.bottom } : null;

export const bodyOf = ({ area, showHeaders, showTotals }: TableView): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});
