import { describeFunctions } from '../../src/cli/functions';
import { worksheetFunctions } from '../../src/functions/catalogue';

describe('plumbline functions', () => {
  it('lists every function under the title of its group', () => {
    const { output, problems, status } = describeFunctions({});
    expect([problems, status]).toEqual(['', 0]);
    for (const { id } of worksheetFunctions) expect(output).toMatch(new RegExp(`^  ${id} +[A-Z]`, 'mu'));
    expect(output.indexOf('Cost, volume, profit\n')).toBeGreaterThanOrEqual(0);
    expect(output.indexOf('Pricing\n')).toBeGreaterThan(output.indexOf('Cost, volume, profit\n'));
  });

  it('keeps its lines short enough for a terminal', () => {
    const pages = worksheetFunctions.map(({ id }) => describeFunctions({ name: id }).output);
    const lines = [describeFunctions({}).output, ...pages].join('\n').split('\n');
    expect(lines.filter((line) => line.length > 100 && !line.startsWith('  ='))).toEqual([]);
  });

  it('describes one', () => {
    const { output, status } = describeFunctions({ name: 'plumb.required_volume' });
    expect(status).toBe(0);
    for (const part of [
      'PLUMB.REQUIRED_VOLUME(fixed_cost, price, variable_cost, [target_profit], [tax_rate], [round_up])',
      'fixed_cost     The cost of the period',
      'Takes a number (currency for each unit).',
      'at least 0 and below 1',
      'optional; default FALSE.',
      '#NUM!    if price is not above variable_cost',
      '#NUM!    if tax_rate is not at least 0 and below 1',
      '#VALUE!  if an argument is missing, blank or of the wrong kind',
      '=PLUMB.REQUIRED_VOLUME(50000,250,150,30000,0.2)  gives  875',
      'Saylor',
    ]) {
      expect(output).toContain(part);
    }
  });

  it('names the nearest where there is none of the name', () => {
    expect(describeFunctions({ name: 'REQUIRD_VOLUME' })).toEqual({
      output: '',
      problems: 'There is no function "REQUIRD_VOLUME" in PLUMB. Did you mean REQUIRED_VOLUME?\n',
      status: 2,
    });
  });

  it('gives the catalogue as data', () => {
    const catalogue: unknown = JSON.parse(describeFunctions({ json: true }).output);
    expect(catalogue).toHaveLength(worksheetFunctions.length);
    expect(JSON.parse(describeFunctions({ name: 'REQUIRED_VOLUME', json: true }).output)).toMatchObject({
      id: 'REQUIRED_VOLUME',
      group: 'volume',
      signature: 'REQUIRED_VOLUME(fixed_cost, price, variable_cost, [target_profit], [tax_rate], [round_up])',
      parameters: [
        {
          name: 'fixed_cost',
          kind: 'number',
          unit: 'currency',
          optional: false,
          default: null,
          bounds: null,
        },
        { name: 'price' },
        { name: 'variable_cost' },
        { name: 'target_profit', optional: true, default: 0 },
        { name: 'tax_rate', kind: 'rate', bounds: 'at least 0 and below 1' },
        { name: 'round_up', kind: 'boolean', default: false },
      ],
      example: { call: 'REQUIRED_VOLUME(50000,250,150,30000,0.2)', result: 875 },
    });
  });
});
