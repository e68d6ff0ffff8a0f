import { type ChartView, type HostWorkbook, plainAxis, type SheetId } from '../../../src/office-host';
import { area, fill } from '../../office-host/contract-workbook';

const seriesOf = (
  sheet: string,
  column: string,
  color: string | null,
  axisGroup: 'Primary' | 'Secondary' = 'Primary',
): ChartView['series'][number] => ({
  id: column,
  name: `=${sheet}!$${column}$1`,
  xValues: `=${sheet}!$A$2:$A$12`,
  values: `=${sheet}!$${column}$2:$${column}$12`,
  color,
  weight: null,
  axisGroup,
});

/** A chart of prices over B2:B12, drawn at E3. */
export const priceChart = (sheet: SheetId): Omit<ChartView, 'id'> => ({
  sheet,
  name: 'Price',
  kind: 'XYScatterSmoothNoMarkers',
  title: 'Profit and volume over price',
  legend: 'Bottom',
  series: [seriesOf('Prices', 'B', '#1F6F5C'), seriesOf('Prices', 'C', '#C0562B', 'Secondary')],
  axes: {
    category: { ...plainAxis, title: 'Price', minimum: 8, maximum: 18 },
    value: { ...plainAxis, title: 'Profit', majorGridlines: true },
    secondaryValue: { ...plainAxis, title: 'Volume' },
  },
  place: { left: 4 * 48, top: 2 * 15, width: 7 * 48, height: 15 * 15 },
  altText: 'Profit is highest at 13.',
});

/** A workbook with charts: of formulas on its first sheet, of channels on its second. */
export function chartWorkbook(workbook: HostWorkbook): HostWorkbook {
  const sheet = workbook.activeSheet();
  workbook.changeSheet(sheet, { name: 'Prices' });
  const channels = workbook.addSheet('Channels');
  fill(workbook, sheet, 'A1', [['Price', 'Profit', 'Volume']]);
  workbook.write(sheet, area('A2:C12'), (row, column) => {
    const volume = `ROUND(52000*(A${row + 2}/12)^-1.9,0)`;
    const input = [8 + row, { formula: `=(A${row + 2}-6.2)*${volume}-150000` }, { formula: `=${volume}` }];
    return { input: input[column] ?? null, numberFormat: column === 0 ? 'General' : '#,##0' };
  });
  workbook.addChart(priceChart(sheet));
  fill(workbook, channels, 'A1', [
    ['Channel', 'Sales', 'Plan'],
    ['Online shop', 42_000, 40_000],
    ['In store', 31_000, 35_000],
    ['Trade fair', -8000, 2000],
    ['Partners', 17_500, 15_000],
  ]);
  const bars: Omit<ChartView, 'id'> = {
    ...priceChart(channels),
    name: 'Sales',
    kind: 'ColumnClustered',
    title: 'Sales by channel',
    series: ['B', 'C'].map((column) => ({
      ...seriesOf('Channels', column, null),
      xValues: '=Channels!$A$2:$A$5',
      values: `=Channels!$${column}$2:$${column}$5`,
    })),
    axes: { category: plainAxis, value: { ...plainAxis, majorGridlines: true }, secondaryValue: plainAxis },
    altText: '',
  };
  workbook.addChart(bars);
  workbook.addChart({
    ...bars,
    name: 'Lying',
    kind: 'BarClustered',
    legend: 'Right',
    place: { left: 4 * 48, top: 18 * 15, width: 7 * 48, height: 14 * 15 },
  });
  workbook.endHistory('Opening');
  return workbook;
}
