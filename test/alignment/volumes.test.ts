import { linkChains } from '../../src/alignment/chains';
import { isKnown, planVolumes } from '../../src/alignment/volumes';
import { planOf, sheet } from '../support/plan-of';

/** Tarn asks 5,000 ÷ 50 = 100 units and Lune 3,000 ÷ 30 = 100; Esk none; Wyre has no price. */
const products = [
  'P1 | Tarn | 100 | 50 | 5000',
  'P2 | Lune | 80 | 50 | 3000',
  'P3 | Esk | 100 | 50 | 0',
  'P4 | Wyre || 50 | 5000',
];

function volumesOf(
  namedProducts: readonly string[],
  tactics: readonly string[] = [],
  rows: readonly string[] = products,
) {
  const plan = planOf({
    strategies: sheet(
      'ID | Strategy | Product',
      ...namedProducts.map((names, place) => `S${place + 1} | Aim ${place + 1} | ${names}`),
    ),
    tactics: sheet('ID | Tactic | Strategy | Units', ...tactics),
    products: sheet('ID | Product | Price | Unit cost | Fixed cost', ...rows),
  });
  const chains = linkChains(plan);
  return { plan, chains, volumes: planVolumes(plan, chains) };
}

describe('the volume that a strategy must sell', () => {
  it.each<[string, readonly string[], unknown]>([
    ['is that of its product', ['P1'], 100],
    ['is that of all its products', ['P1; P2; P3'], 200],
    ['counts a product once', ['P1; Tarn; P1'], 100],
    ['is an equal part of what several strategies name', ['P1; P2', 'P1', 'P1; P3'], 100 / 3 + 100],
    ['is 0 of a product that need not sell any', ['P3'], 0],
    ['is not known of no product', [''], { cause: 'no product named' }],
    [
      'nor with one that is not in the plan',
      ['P1; Dove'],
      { cause: 'product not in the plan', text: 'Dove' },
    ],
    [
      'nor with one without figures',
      ['P1; P4'],
      { cause: 'product without figures', product: expect.objectContaining({ key: 'P4' }) as unknown },
    ],
  ])('%s', (_, names, expected) => {
    const { chains, volumes } = volumesOf(names);
    const [first] = chains.strategies;
    const required = first && volumes.required(first);
    if (typeof expected === 'number') expect(required).toBeCloseTo(expected, 9);
    else expect(required).toEqual(expected);
    // Asked again, it says the same.
    expect(first && volumes.required(first)).toBe(required);
  });

  it('is known where it is a number, be it 0', () => {
    expect([100, 0, { cause: 'no product named' } as const].map(isKnown)).toEqual([true, true, false]);
  });

  it('falls to each strategy in equal parts, to one that nobody names wholly', () => {
    const { plan, volumes } = volumesOf(['P1; P2', 'P1; P1', 'P1']);
    expect(plan.products.map(volumes.partOfStrategy)).toEqual([1 / 3, 1, 1, 1]);
  });
});

describe('the most that a strategy which names no product could have to sell', () => {
  it.each<[string, readonly string[], readonly string[], number | null]>([
    // Tarn would be divided among two strategies that name it and this one: 100 ÷ 3; Lune is named by nobody: 100.
    ['is its part of all products with figures', ['P1', 'P1; P3', ''], products, 100 / 3 + 100],
    ['is 0 where no product must sell any', [''], ['P3 | Esk | 100 | 50 | 0'], 0],
    ['is not known without figures', [''], ['P4 | Wyre || 50 | 5000'], null],
    // Of two products named Tarn a text can only name the second, as Tarn #2.
    [
      'leaves out a product that no text can name',
      [''],
      [' | Tarn | 100 | 50 | 5000', ' | Tarn | 100 | 50 | 7000'],
      140,
    ],
  ])('%s', (_, names, rows, expected) => {
    const { volumes } = volumesOf(names, [], rows);
    const most = volumes.mostRequired();
    if (expected === null) expect(most).toBeNull();
    else expect(most).toBeCloseTo(expected, 9);
  });
});

describe('the volume that tactics plan', () => {
  it('is their Units by their shares, an empty one counting as none', () => {
    const { chains, volumes } = volumesOf(
      ['P1', 'P2', 'P3'],
      ['T1 | Shop | S1 | 100', 'T2 | Film | S1 25%; S2 75% | 40', 'T3 | Fair | S1 |'],
    );
    // S1 has 100 + 10, S2 30.
    expect(chains.strategies.map(volumes.planned)).toEqual([110, 30, 0]);
  });
});
