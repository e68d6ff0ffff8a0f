import { UNBACKED } from '../../../src/functions/alignment/unbacked';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { declareFunction } from '../../../src/functions/function';
import { REQUIRED_VOLUME } from '../../../src/functions/volume/required-volume';
import { formulaDraft, typedExample } from '../../../src/taskpane/functions/formula-draft';
import { searchFunctions } from '../../../src/taskpane/functions/search-functions';

const required = { fixed_cost: '50000', price: '250', variable_cost: '150' };

describe('the formula of a form', () => {
  it.each([
    ['required arguments alone', {}, '=PLUMB.REQUIRED_VOLUME(50000,250,150)'],
    [
      'the last optional ones left out',
      { target_profit: '30000' },
      '=PLUMB.REQUIRED_VOLUME(50000,250,150,30000)',
    ],
    ['one in the middle left empty', { tax_rate: '20%' }, '=PLUMB.REQUIRED_VOLUME(50000,250,150,,20%)'],
    ['thousands with commas', { fixed_cost: '50,000.50' }, '=PLUMB.REQUIRED_VOLUME(50000.5,250,150)'],
    ['a reference', { price: "'Sales plan'!$B$2" }, "=PLUMB.REQUIRED_VOLUME(50000,'Sales plan'!$B$2,150)"],
    [
      'a column of a table',
      { price: 'Products[Price]' },
      '=PLUMB.REQUIRED_VOLUME(50000,Products[Price],150)',
    ],
    ['a formula with its sign', { price: '=B2*1.1' }, '=PLUMB.REQUIRED_VOLUME(50000,B2*1.1,150)'],
    ['an array', { price: '{250;200}' }, '=PLUMB.REQUIRED_VOLUME(50000,{250;200},150)'],
    ['a truth value', { round_up: 'TRUE' }, '=PLUMB.REQUIRED_VOLUME(50000,250,150,,,TRUE)'],
    ['blanks around', { price: '  250 ' }, '=PLUMB.REQUIRED_VOLUME(50000,250,150)'],
  ])('has %s', (_, more, formula) => {
    const draft = formulaDraft(REQUIRED_VOLUME, { ...required, ...more });
    expect(draft.formula).toBe(formula);
    expect([draft.missing, draft.problems]).toEqual([[], {}]);
  });

  it('names the required arguments that are missing', () => {
    const draft = formulaDraft(REQUIRED_VOLUME, { price: '250', tax_rate: '20%' });
    expect(draft.missing).toEqual(['fixed_cost', 'variable_cost']);
    expect(draft.formula).toBe('=PLUMB.REQUIRED_VOLUME(,250,,,20%)');
    expect(draft.answer).toBeNull();
  });

  it.each(['50.000,00 €', '250)', '250,15', '(250', '250;150', '12 units', '"'])(
    'does not take %s for a number, and says so',
    (typed) => {
      const draft = formulaDraft(REQUIRED_VOLUME, { ...required, price: typed });
      expect(Object.keys(draft.problems)).toEqual(['price']);
      expect(draft.answer).toBeNull();
    },
  );

  it('says where a formula stops making sense', () => {
    const { problems } = formulaDraft(REQUIRED_VOLUME, { ...required, price: '=B2*' });
    expect(problems['price']).toMatch(/^Character \d+: /u);
  });
});

describe('a text', () => {
  const LABEL = declareFunction({
    id: 'LABEL',
    group: 'value',
    parameters: [{ name: 'label', kind: 'text' }],
    result: { kind: 'scalar', value: 'text' },
    errors: {},
    example: { call: 'LABEL("a, b (c)")', result: 'a, b (c)' },
    compute: ({ label }) => label,
  });

  it.each([
    ['full', '"full"'],
    ['a "b"', '"a ""b"""'],
    ['North-West', '"North-West"'],
    ['20% off', '"20% off"'],
    ['"quoted"', '"quoted"'],
    ['B2', 'B2'],
    ['=Name', 'Name'],
    ['=A1&"x"', 'A1&"x"'],
  ])('%s is written %s', (typed, written) => {
    expect(formulaDraft(LABEL, { label: typed }).formula).toBe(`=PLUMB.LABEL(${written})`);
  });

  it('of an example is taken whole', () => {
    expect(typedExample(LABEL)).toEqual({ label: '"a, b (c)"' });
  });
});

describe('the answer', () => {
  it('is calculated where all arguments are constants', () => {
    expect(formulaDraft(REQUIRED_VOLUME, required).answer).toMatchObject({
      shown: { kind: 'value', text: '500' },
      unit: 'units',
      sentence: null,
    });
  });

  it('that is an error has its sentence', () => {
    const { answer } = formulaDraft(REQUIRED_VOLUME, { ...required, price: '140' });
    expect(answer).toMatchObject({ shown: { text: '#NUM!', isError: true } });
    expect(answer?.sentence).toContain('each unit sells for 140 and costs 150');
  });

  it.each(['B2', 'Products[Price]', 'Price', 'SUM(1,2)'])(
    'is not guessed where it depends on %s',
    (price) => {
      expect(formulaDraft(REQUIRED_VOLUME, { ...required, price }).answer).toBeNull();
    },
  );
});

describe('every function of the catalogue', () => {
  it.each(worksheetFunctions.map((declaration) => [declaration.id, declaration] as const))(
    '%s gives the answer of its example when the form is filled with it',
    (_, declaration) => {
      const draft = formulaDraft(declaration, typedExample(declaration));
      expect([draft.missing, draft.problems]).toEqual([[], {}]);
      expect(draft.answer).not.toBeNull();
      expect(draft.answer?.shown.kind === 'value' && draft.answer.shown.isError).toBe(false);
    },
  );
});

describe('searching', () => {
  const ids = (searched: string): readonly string[] =>
    searchFunctions([REQUIRED_VOLUME, UNBACKED], searched).flatMap(({ functions }) =>
      functions.map(({ id }) => id),
    );

  it.each([
    ['', ['UNBACKED', 'REQUIRED_VOLUME']],
    ['  ', ['UNBACKED', 'REQUIRED_VOLUME']],
    ['volume', ['REQUIRED_VOLUME']],
    ['required_vol', ['REQUIRED_VOLUME']],
    ['Required Volume', ['REQUIRED_VOLUME']],
    ['tax rate', ['REQUIRED_VOLUME']],
    ['live tactics', ['UNBACKED']],
    ['cost, volume', ['REQUIRED_VOLUME']],
    ['alignment', ['UNBACKED']],
    ['volume tactics', []],
    ['quark', []],
  ])('"%s" finds %j', (searched, found) => {
    expect(ids(searched)).toEqual(found);
  });

  it('finds by name before it finds by purpose, and keeps each in its group', () => {
    const groups = searchFunctions(worksheetFunctions, 'margin');
    for (const { functions } of groups) {
      const named = functions.map(({ id }) => id.includes('MARGIN'));
      expect(named).toEqual([...named].sort((one, other) => Number(other) - Number(one)));
    }
    expect(groups.length).toBeGreaterThan(0);
  });
});
