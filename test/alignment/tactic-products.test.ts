import { align } from '../../src/alignment/alignment';
import { defaultCheckSettings } from '../../src/alignment/settings';
import {
  namesProducts,
  possibleProducts,
  productsOf,
  productsOfStrategy,
  tacticsByProduct,
} from '../../src/alignment/tactic-products';
import { planOf, sheet } from '../support/plan-of';

/** A text can name "Esk #2", but "Esk" alone means two products; P1 stands there twice. */
const products = sheet('ID | Product', 'P1 | Bag', 'P2 | Case', ' | Esk', ' | Esk', 'P1 | Bag again');
/** S3 is dropped. */
const usual = ['S1 | Win | Bag', 'S2 | Hold | P1; Case', 'S3 | Wait | Esk #2 | dropped', 'S4 | Care |'];

const alignmentOf = (tactics: readonly string[], strategies: readonly string[] = usual) =>
  align(
    planOf({
      products,
      strategies: sheet('ID | Strategy | Product | Status', ...strategies),
      tactics: sheet('ID | Tactic | Strategy | Product | Status', ...tactics),
    }),
    defaultCheckSettings,
  );

describe('the products of a tactic', () => {
  it.each<[string, string, readonly string[]]>([
    ['those that it names', '| Bag; Case', ['P1', 'P2']],
    ['each once', '| Bag; P1; bag', ['P1']],
    ['in the plan or not', '| Bag; Scarf; scarf', ['P1', 'scarf']],
    ['its own before those of its strategies', 'S1 | Case', ['P2']],
    ['else those of its strategies', 'S1; S2 |', ['P1', 'P2']],
    ['none of a dropped strategy', 'S3 |', []],
    ['none where nobody names one', 'S4 |', []],
  ])('are %s', (_, cells, expected) => {
    const [tactic] = alignmentOf([`T1 | Shop | ${cells}`]).tactics;
    const found = tactic === undefined ? [] : productsOf(tactic);
    expect(found.map(({ target, text }) => target?.key ?? text)).toEqual(expected);
  });

  it('of a strategy are those that it names, each once', () => {
    const { strategies } = alignmentOf([], ['S1 | Win | P1; Bag; Case', 'S2 | Care |']);
    expect(strategies.map((each) => productsOfStrategy(each).map(({ target }) => target?.key))).toEqual([
      ['P1', 'P2'],
      [],
    ]);
  });
});

describe('the tactics of a product', () => {
  it('are all live ones that have it, each with its part', () => {
    const found = tacticsByProduct(
      alignmentOf([
        'T1 | Shop || Bag',
        'T2 | Film | S2 |',
        'T3 | Fair || Bag; Case; Scarf; Hat',
        'T4 | Mail || Bag | dropped',
        'T5 | Talk || Scarf',
      ]),
    );
    expect(
      [...found].map(([product, tactics]) => [
        product.key,
        tactics.map(({ tactic, part }) => [tactic.row.key, part]),
      ]),
    ).toEqual([
      [
        'P1',
        [
          ['T1', 1],
          ['T2', 1 / 2],
          ['T3', 1 / 4],
        ],
      ],
      [
        'P2',
        [
          ['T2', 1 / 2],
          ['T3', 1 / 4],
        ],
      ],
    ]);
  });

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['a tactic names one', ['T1 | Shop || Bag'], ['S1 | Win |'], true],
    ['a strategy names one', ['T1 | Shop ||'], ['S1 | Win | Bag'], true],
    ['only dropped rows name one', ['T1 | Shop || Bag | dropped'], ['S1 | Win | Bag | dropped'], false],
    ['nobody names one', ['T1 | Shop ||'], ['S1 | Win |'], false],
  ])('are known or not where %s', (_, tactics, strategies, expected) => {
    expect(namesProducts(alignmentOf(tactics, strategies))).toBe(expected);
  });
});

describe('the products that a tactic could have', () => {
  it.each<[string, string, readonly string[] | null]>([
    ['known where it names some', '| Bag', null],
    ['known where it names none and its strategies can be read', 'S1 |', null],
    ['all that a text can name, where its Product cannot be read', 'S1 | #N/A', ['P1', 'P2', 'Esk #2']],
    ['known where it names some, whatever its Strategy', '#N/A | Bag', null],
    // Of S1, S2 and S4.
    ['those of all strategies, where its Strategy cannot be read', '#N/A |', ['P1', 'P2']],
  ])('are %s', (_, cells, expected) => {
    const alignment = alignmentOf([`T1 | Shop | ${cells}`]);
    const [tactic] = alignment.tactics;
    const possible = tactic === undefined ? [] : possibleProducts(tactic, alignment);
    expect(possible === null ? null : possible.map(({ key }) => key)).toEqual(expected);
  });
});
