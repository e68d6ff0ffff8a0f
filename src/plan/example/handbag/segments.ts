import type { WrittenRow } from '../row';

export const handbagSegments: readonly WrittenRow<'segments'>[] = [
  {
    segment: 'City professionals',
    need: 'One bag that goes from the first meeting to a late dinner and never looks as if it tried too hard',
    region: 'France; Germany; Denmark; Sweden',
    size: 410_000,
  },
  {
    segment: 'First-bag buyers',
    need: 'A first piece of real leather that they will not regret in two years',
    region: 'France; Germany; Denmark; Sweden',
    size: 260_000,
  },
  {
    segment: 'Collectors',
    need: 'To know whose hands made it, and that there are few',
    region: 'France; Denmark',
    size: 6_200,
  },
  {
    segment: 'Loyal clients',
    need: 'To be remembered, and to hear of things before others do',
    region: 'France; Germany; Denmark; Sweden',
    size: 18_400,
  },
  {
    segment: 'Gift buyers',
    need: 'Something small that feels personal and arrives in time',
    region: 'France; Germany',
    size: 95_000,
  },
];
