import { nearestName } from '../../src/functions/nearest-name';

describe('nearestName', () => {
  it.each([
    ['prise', 'price'],
    ['fixedcost', 'fixed_cost'],
    ['tax', null],
    ['zzz', null],
    ['x'.repeat(1_000_000), null],
  ])('of %p is %p', (name, expected) => {
    expect(nearestName(name, ['fixed_cost', 'price', 'tax_rate', 'variable_cost'])).toBe(expected);
  });
});
