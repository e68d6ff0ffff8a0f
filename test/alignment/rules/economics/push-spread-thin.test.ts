import { sheet } from '../../../support/plan-of';
import { testRule } from '../rule-tester';

/** So many products of a category, the first of which are big pushes. */
const range = (category: string, products: number, pushes: number): readonly string[] =>
  Array.from(
    { length: products },
    (_, place) => `${category}${place} | Bag ${place} | ${place < pushes ? 'yes' : 'no'} | ${category}`,
  );
const plan = (...rows: readonly string[]) => ({
  products: sheet('ID | Product | Big push | Category', ...rows),
});
const related = (category: string, count: number, from = 2): readonly string[] =>
  Array.from({ length: count }, (_, place) => `${category}${place} Products!C${place + from}`);

testRule('push-spread-thin', {
  finds: {
    'six of 29 products': {
      plan: plan(...range('', 29, 6)),
      findings: [
        {
          key: null,
          at: '',
          field: null,
          says: '6 of 29 products are big pushes, too many for each to get attention. Say which of them matter most.',
          related: related('', 6),
        },
      ],
    },
    'those of a category among its own, and of the products without one among theirs': {
      plan: plan(...range('Totes', 6, 6), ...range('totes', 40, 0).slice(30), ...range('', 7, 6)),
      findings: [
        {
          key: 'Totes',
          at: '',
          field: null,
          says: '6 of 16 products in the category "Totes" are big pushes',
          related: related('Totes', 6),
        },
        { key: null, at: '', field: null, says: '6 of 7 products are', related: related('', 6, 18) },
      ],
    },
    'a category in the spelling that stays when rows are sorted': {
      plan: plan(
        ...['totes', 'Totes', 'tOtes', 'TOtes', 'totes', 'Totes'].map(
          (category, place) => `A${place} | Bag ${place} | yes | ${category}`,
        ),
      ),
      findings: [
        {
          key: 'TOtes',
          at: '',
          field: null,
          says: '6 of 6 products in the category "TOtes" are big pushes',
          related: related('A', 6),
        },
      ],
    },
  },
  passes: {
    'five big pushes': { plan: plan(...range('', 5, 5)) },
    'six of thirty, a fifth': { plan: plan(...range('', 30, 6)) },
    'many in all, but few of each category': { plan: plan(...range('A', 5, 5), ...range('B', 5, 5)) },
    'a sixth that cannot be read': { plan: plan(...range('', 5, 5), 'P9 | Bag | #N/A') },
  },
  isInapplicable: { 'without Big push': { plan: { products: sheet('ID | Product', 'P1 | Tarn') } } },
});
