import { dayFromIso } from '../../../src/spreadsheet/day';
import { periodOfYear } from '../../../src/plan/calendar/period';
import { components } from '../../../src/plan/fields/components';
import { products } from '../../../src/plan/fields/products';
import { strategies } from '../../../src/plan/fields/strategies';
import { tactics } from '../../../src/plan/fields/tactics';
import { valueSchema } from '../../../src/plan/reading/schema';

const fields = { ...components.fields, ...products.fields, ...strategies.fields, ...tactics.fields };

describe('the schema of a field', () => {
  it.each([
    ['tactic', 'Newsletter', true],
    ['tactic', '', false],
    ['tactic', 5, false],
    ['id', 'T1', true],
    ['kpiTarget', -5, true],
    ['kpiTarget', Number.POSITIVE_INFINITY, false],
    ['kpiTarget', Number.NaN, false],
    ['kpiTarget', '5', false],
    ['units', 0, true],
    ['units', -1, false],
    ['budget', 0, true],
    ['budget', -0.01, false],
    ['importance', -1, false],
    ['fundingShare', 0, true],
    ['fundingShare', 1, true],
    ['fundingShare', 1.01, false],
    ['fundingShare', -0.01, false],
    ['discount', -0.1, true],
    ['discount', 20, false],
    ['targetMargin', 1.5, false],
    ['price', -1, false],
    ['unitCost', -1, false],
    ['baseVolume', -1, false],
    ['start', dayFromIso('2026-03-04'), true],
    ['start', dayFromIso('1899-12-31'), false],
    ['start', 0.5, false],
    ['period', periodOfYear(2026), true],
    ['period', { first: 1 }, false],
    ['period', '2026', false],
    ['status', 'active', true],
    ['status', 'Active', false],
    ['plan', 'sales', true],
  ] as const)('%s holding %p: %s', (key, value, isValid) => {
    expect(valueSchema(fields[key]).safeParse(value).success).toBe(isValid);
  });

  it('is made once for each field', () => {
    expect(valueSchema(fields.budget)).toBe(valueSchema(fields.budget));
    expect(valueSchema(fields.budget)).not.toBe(valueSchema(fields.units));
  });
});
