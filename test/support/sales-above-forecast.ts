import type { CellValue } from '../../src/spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../src/spreadsheet/day';

const on = (iso: string): number => serialFromDay(dayFromIso(iso) ?? 0, 1900) ?? 0;

/** A plan, checked in summer 2026, that plans ten times the units of its sales history: sheets with headings in the first row. */
export const salesAboveForecast: readonly {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}[] = [
  {
    name: 'Products',
    rows: [
      ['ID', 'Product', 'Price'],
      ['P1', 'Day bag', 100],
    ],
  },
  {
    name: 'Strategies',
    rows: [
      ['ID', 'Strategy', 'Product'],
      ['S1', 'Win commuters with the bag', 'P1'],
    ],
  },
  {
    name: 'Tactics',
    rows: [
      ['ID', 'Tactic', 'Strategy', 'Units', 'Start', 'End'],
      ['T1', 'Pop-up shop', 'S1', 6000, on('2026-07-01'), on('2026-12-31')],
    ],
  },
  {
    name: 'Sales history',
    rows: [
      ['Period', 'Product', 'Units'],
      ...Array.from({ length: 12 }, (_, at): CellValue[] => [
        `2025-${String(at + 1).padStart(2, '0')}`,
        'P1',
        100 + (at % 3),
      ]),
    ],
  },
];
