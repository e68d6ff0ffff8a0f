import type { WrittenRow } from '../row';

/* Mother's Day and Christmas are the peaks; some months had a special price. */
const months: readonly (readonly [name: string, units: number, price: number])[] = [
  ['Nov 2023', 71, 690],
  ['Dec 2023', 88, 690],
  ['Jan 2024', 40, 690],
  ['Feb 2024', 51, 690],
  ['Mar 2024', 52, 690],
  ['Apr 2024', 57, 690],
  ['May 2024', 93, 690],
  ['Jun 2024', 57, 690],
  ['Jul 2024', 60, 640],
  ['Aug 2024', 46, 690],
  ['Sep 2024', 62, 690],
  ['Oct 2024', 64, 690],
  ['Nov 2024', 62, 720],
  ['Dec 2024', 98, 720],
  ['Jan 2025', 47, 720],
  ['Feb 2025', 44, 720],
  ['Mar 2025', 47, 720],
  ['Apr 2025', 59, 720],
  ['May 2025', 70, 720],
  ['Jun 2025', 61, 720],
  ['Jul 2025', 59, 662],
  ['Aug 2025', 46, 720],
  ['Sep 2025', 52, 720],
  ['Oct 2025', 61, 720],
  ['Nov 2025', 75, 720],
  ['Dec 2025', 99, 720],
  ['Jan 2026', 40, 720],
  ['Feb 2026', 48, 720],
  ['Mar 2026', 46, 720],
  ['Apr 2026', 71, 680],
  ['May 2026', 87, 720],
  ['Jun 2026', 54, 720],
  ['Jul 2026', 57, 720],
  ['Aug 2026', 53, 680],
  ['Sep 2026', 56, 720],
  ['Oct 2026', 62, 720],
];

/** What the one bag that has been there all along has sold. */
export const handbagHistory: readonly WrittenRow<'history'>[] = months.map(([period, units, price]) => ({
  period,
  product: 'P5',
  units,
  price,
}));
