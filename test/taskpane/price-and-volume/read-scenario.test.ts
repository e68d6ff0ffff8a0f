import type { InputName } from '../../../src/economics/scenario/scenario-inputs';
import type { Product } from '../../../src/plan/rows';
import { exampleFigures } from '../../../src/taskpane/price-and-volume/example-figures';
import { prefillsOf } from '../../../src/taskpane/price-and-volume/prefill';
import {
  listPriceFor,
  readScenario,
  type ScenarioReading,
} from '../../../src/taskpane/price-and-volume/read-scenario';
import {
  editsOf,
  firstState,
  type PriceAndVolumeEvent,
  type PriceAndVolumeState,
  reducePriceAndVolume,
  type Subject,
} from '../../../src/taskpane/price-and-volume/state';
import { planOf, sheet } from '../../support/plan-of';

const subject: Subject = { kind: 'typed' };

const run = (...events: readonly PriceAndVolumeEvent[]): PriceAndVolumeState =>
  events.reduce(reducePriceAndVolume, firstState);

function productOf(heading: string, row: string): Product {
  const [product] = planOf({ products: sheet(`ID | Product | ${heading}`, `P1 | Bag | ${row}`) }).products;
  if (product === undefined) throw new Error('The plan has no product.');
  return product;
}

/** What somebody types field by field, as the view hands it on. */
function typed(
  product: Product | null,
  ...entries: readonly (readonly [InputName, string])[]
): ScenarioReading {
  const prefills = prefillsOf(product, 'today');
  let state = firstState;
  const reading = (): ScenarioReading => readScenario(prefills, editsOf(state, subject));
  for (const [field, text] of entries) {
    const before = reading().fields[field].value;
    state = reducePriceAndVolume(state, { type: 'typed', subject, field, text, before });
  }
  return reading();
}

const whole = 'Price | Discount | Unit cost | Fixed cost | Target profit | Base volume | Elasticity';
const bag = productOf(whole, '250 | 0.08 | 150 | 50000 | 10000 | 800 | -1.5');

describe('a product of the plan', () => {
  it('fills all fields, and the figures are those of today', () => {
    const { scenario, figures, missing } = typed(bag);
    expect(missing).toEqual([]);
    expect(scenario).toEqual({
      price: 250,
      discount: 0.08,
      unitCost: 150,
      fixedCost: 50_000,
      targetProfit: 10_000,
      elasticity: -1.5,
      today: { netPrice: 230, unitCost: 150, volume: 800 },
      volumeSpread: 0.2,
    });
    expect(figures?.profit).toBeCloseTo(14_000, 6);
  });

  it('leaves today where it is while the scenario moves', () => {
    const { scenario } = typed(bag, ['price', '300'], ['unitCost', '160']);
    expect(scenario).toMatchObject({ price: 300, unitCost: 160, today: { netPrice: 230, unitCost: 150 } });
  });

  it.each([
    ['todayCost', whole, '250 | | | 50000 | | 800 | -1.5', { cause: 'absent' }],
    ['todayVolume', 'Price | Unit cost', '250 | 150', { cause: 'absent' }],
    ['todayPrice', whole, 'soon | | 150 | | | 800 |', { cause: 'unreadable' }],
    ['elasticity', whole, '250 | | 150 | | | 800 | 1.4', { cause: 'unfit', seen: 1.4 }],
    ['todayPrice', whole, '0 | | 150 | | | 800 |', { cause: 'unfit', seen: 0 }],
  ] as const)('says of %s why the plan gives none', (field, headings, row, lack) => {
    const { fields } = typed(productOf(headings, row));
    expect(fields[field]).toMatchObject({ value: null, lack });
  });

  it('whose plan has no elasticity reacts to no price', () => {
    const { scenario, figures } = typed(productOf(whole, '250 | | 150 | 1 | 1 | 800 |'), ['price', '500']);
    expect(scenario?.elasticity).toBeNull();
    expect(figures?.expectedVolume).toBe(800);
  });

  it('names what is still needed, and has margins before it has demand', () => {
    const { margins, figures, missing } = typed(productOf('Price | Unit cost', '250 | 150'));
    expect(margins?.unitMargin).toBe(100);
    expect(figures).toBeNull();
    expect(missing).toEqual(['todayVolume']);
  });

  it('begins the scenario with the figures of today that somebody adds', () => {
    const { fields, missing } = typed(productOf('Price | Base volume', '250 | 800'), ['todayCost', '150']);
    expect(fields.unitCost).toMatchObject({ value: 150, text: '150.00' });
    expect(missing).toEqual([]);
  });
});

describe('typed figures', () => {
  it('need no more than the three of today', () => {
    const { missing } = typed(null);
    expect(missing).toEqual(['todayPrice', 'todayCost', 'todayVolume']);
    const { scenario } = typed(null, ['todayPrice', '230'], ['todayCost', '150'], ['todayVolume', '800']);
    expect(scenario).toMatchObject({
      price: 230,
      discount: 0,
      unitCost: 150,
      fixedCost: 0,
      elasticity: null,
    });
  });

  it('of the example earn their target', () => {
    const state = run({ type: 'filled', subject, values: exampleFigures });
    const { figures, scenario } = readScenario(prefillsOf(null, 'today'), editsOf(state, subject));
    expect(figures?.profit).toBeGreaterThanOrEqual(scenario?.targetProfit ?? Infinity);
  });
});

describe('text that is no value', () => {
  it('leaves the last good figure where it was', () => {
    const { fields, scenario } = typed(bag, ['price', '300'], ['price', '300x'], ['price', '300xy']);
    expect(fields.price).toMatchObject({ value: 300, problem: 'no number', text: '300xy' });
    expect(scenario?.price).toBe(300);
  });

  it('leaves the figure of the plan where nothing else was typed', () => {
    expect(typed(bag, ['discount', '120%']).fields.discount).toMatchObject({
      value: 0.08,
      problem: 'out of range',
    });
  });

  it('is an empty field too, where it has to be filled', () => {
    expect(typed(bag, ['price', '']).fields.price).toMatchObject({ value: 250, problem: 'empty' });
  });

  it.each([
    ['elasticity', null],
    ['fixedCost', 0],
    ['targetProfit', 0],
    ['discount', 0],
  ] as const)('is no empty %s: that counts as %j', (field, value) => {
    expect(typed(bag, [field, '']).fields[field]).toMatchObject({ value, problem: null });
  });
});

describe('the state', () => {
  it('writes what was typed as the pane writes it once the field is left', () => {
    const state = run(
      { type: 'typed', subject, field: 'discount', text: '7.5', before: null },
      { type: 'left', subject, field: 'discount' },
    );
    expect(editsOf(state, subject).discount).toEqual({ text: '7.5%', value: 0.075 });
  });

  it('leaves wrong text as it was typed', () => {
    const state = run(
      { type: 'typed', subject, field: 'price', text: 'abc', before: 250 },
      { type: 'left', subject, field: 'price' },
    );
    expect(editsOf(state, subject).price).toEqual({ text: 'abc', value: 250 });
  });

  it('keeps the edits of each subject while others are looked at', () => {
    const one: Subject = { kind: 'product', key: 'P1' };
    const other: Subject = { kind: 'product', key: 'P2' };
    const state = run(
      { type: 'moved', subject: one, field: 'price', value: 300 },
      { type: 'chosen', subject: other },
      { type: 'moved', subject: other, field: 'price', value: 90 },
      { type: 'reset', subject: other, fields: ['price'] },
    );
    expect(editsOf(state, one).price?.value).toBe(300);
    expect(editsOf(state, other)).toEqual({});
  });

  it('drops an outcome with another subject, and waits for one that goes on', () => {
    const outcome = { status: 'written', sheet: 'Bag' } as const;
    const chosen = { type: 'chosen', subject } as const;
    expect(run({ type: 'writing' }, { type: 'written', outcome }, chosen).writing).toEqual({
      status: 'idle',
    });
    expect(run({ type: 'writing' }, chosen).writing).toEqual({ status: 'busy' });
  });
});

it('the list price for a net price brings that net price after the discount', () => {
  expect(listPriceFor(230, typed(bag).fields)).toBeCloseTo(250, 12);
});
