import type { WrittenRow } from '../row';

/* Mother's Day and Christmas are the peaks; some months had a special price. */
const months: readonly (readonly [name: string, units: number, price: number])[] = [
  ['Nov 2023', 62, 690],
  ['Dec 2023', 94, 690],
  ['Jan 2024', 40, 690],
  ['Feb 2024', 45, 690],
  ['Mar 2024', 57, 690],
  ['Apr 2024', 58, 690],
  ['May 2024', 81, 690],
  ['Jun 2024', 50, 720],
  ['Jul 2024', 61, 640],
  ['Aug 2024', 49, 720],
  ['Sep 2024', 52, 720],
  ['Oct 2024', 64, 720],
  ['Nov 2024', 65, 720],
  ['Dec 2024', 83, 720],
  ['Jan 2025', 49, 662],
  ['Feb 2025', 37, 720],
  ['Mar 2025', 54, 720],
  ['Apr 2025', 50, 720],
  ['May 2025', 80, 720],
  ['Jun 2025', 58, 720],
  ['Jul 2025', 50, 720],
  ['Aug 2025', 44, 720],
  ['Sep 2025', 63, 662],
  ['Oct 2025', 72, 662],
  ['Nov 2025', 61, 720],
  ['Dec 2025', 104, 720],
  ['Jan 2026', 43, 720],
  ['Feb 2026', 46, 720],
  ['Mar 2026', 47, 720],
  ['Apr 2026', 64, 662],
  ['May 2026', 97, 662],
  ['Jun 2026', 61, 720],
  ['Jul 2026', 47, 720],
  ['Aug 2026', 47, 720],
  ['Sep 2026', 76, 680],
  ['Oct 2026', 66, 720],
];

/** What the one bag that has been there all along has sold. */
export const handbagHistory: readonly WrittenRow<'history'>[] = months.map(([period, units, price]) => ({
  period,
  product: 'P5',
  units,
  price,
}));
