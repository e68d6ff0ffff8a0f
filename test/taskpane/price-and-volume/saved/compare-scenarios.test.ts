import type { SavedScenario } from '../../../../src/economics/saved-scenarios/saved-scenario';
import { compareScenarios } from '../../../../src/taskpane/price-and-volume/saved/compare-scenarios';
import { saved } from '../../../economics/saved-scenarios/scenario-sheets';

const compared = (...scenarios: readonly SavedScenario[]) =>
  compareScenarios(scenarios, (key) => (key === 'P1' ? 'Bag' : key));

/** A scenario at a list price. */
const at = (name: string, price: number, given: Partial<SavedScenario> = {}): SavedScenario =>
  saved({ name, ...given, values: { ...saved().values, ...given.values, price } });

const rowOf = (rows: ReturnType<typeof compared>['inputs'], name: string) =>
  rows.find((row) => row.name === name)?.cells;

describe('scenarios side by side', () => {
  it('show what they assume differently, and nothing that they assume alike', () => {
    const { inputs } = compared(at('A', 250), at('B', 300), at('C', 300));
    expect(inputs).toEqual([{ name: 'List price', cells: ['250.00', '300.00', '300.00'] }]);
    expect(compared(at('A', 250), at('B', 250)).inputs).toEqual([]);
  });

  it('show what they come to, and mark the best in words', () => {
    const { results, sentence, sign } = compared(at('Today', 250), at('Higher', 300), at('Lower', 235));
    expect(results.map(({ name }) => name)).toEqual([
      'Net price',
      'Unit margin',
      'Required volume',
      'Expected volume',
      'Expected profit',
      'Target',
      'Highest profit',
    ]);
    expect(rowOf(results, 'Expected profit')).toEqual(['14,000', '26,681', '8,111']);
    expect(rowOf(results, 'Target')).toEqual(['✓ met', '✓ met', '28 short']);
    expect(rowOf(results, 'Highest profit')).toEqual(['', '✓ best', '']);
    expect(sentence).toBe('"Higher" earns most: €26,681, €12,681 more than "Today".');
    expect(sign).toBe('€');
  });

  it('name what is unknown or without end', () => {
    const values = { ...saved().values, elasticity: null, unitCost: 400 };
    const { inputs, results } = compared(at('A', 250), at('B', 250, { values }));
    expect(rowOf(inputs, 'Elasticity')).toEqual(['−1.5', 'none']);
    expect(rowOf(results, 'Required volume')).toEqual(['750', '–']);
    expect(rowOf(results, 'Target')).toEqual(['✓ met', 'never']);
  });

  it('say where several or all earn the same, and mark no best where all do', () => {
    const three = compared(at('A', 250), at('B', 250), at('C', 235));
    expect(three.sentence).toBe('"A" and "B" earn most: €14,000 each.');
    expect(rowOf(three.results, 'Highest profit')).toEqual(['✓ best', '✓ best', '']);
    const two = compared(at('A', 250), at('B', 250));
    expect(two.sentence).toBe('They earn the same profit: €14,000.');
    expect(rowOf(two.results, 'Highest profit')).toBeUndefined();
  });

  it('of several currencies keep their signs, and have no best', () => {
    const { results, sentence, sign } = compared(at('A', 250), at('B', 300, { currency: 'CHF' }));
    expect(rowOf(results, 'Expected profit')).toEqual(['€14,000', 'CHF\u00a026,681']);
    expect(rowOf(results, 'Highest profit')).toBeUndefined();
    expect([sentence, sign]).toEqual([
      'These scenarios are in different currencies, so their profits cannot be compared.',
      null,
    ]);
  });

  it('tell their products apart, and what is planned from what is sold', () => {
    const values = { ...saved().values, todayVolume: 900 };
    const { inputs } = compared(at('A', 250), at('B', 250, { product: null, standing: 'planned', values }));
    expect(rowOf(inputs, 'Product')).toEqual(['Bag', 'My own figures']);
    expect(rowOf(inputs, 'Starting volume')).toEqual(['800', '900']);
    const planned = { standing: 'planned' } as const;
    expect(
      compared(at('A', 250, planned), at('B', 250, { ...planned, values })).inputs.map(({ name }) => name),
    ).toEqual(['Planned volume']);
  });
});
