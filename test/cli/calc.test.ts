import { answersTo, answerToLine, calculate } from '../../src/cli/calc';

describe('plumbline calc FORMULA', () => {
  it.each([
    ['REQUIRED_VOLUME(50000,250,150)', '500\n'],
    ['=PLUMB.required_volume(50000,250,150)', '500\n'],
    ['REQUIRED_VOLUME(5000,15,2)', '384.61538461538464\n'],
    ['CONTRIBUTION_MARGIN({250,300;100,200},150)', '100\t150\n-50\t50\n'],
    ['1=1', 'TRUE\n'],
    ['"a"&"b"', 'ab\n'],
    ['{"two\twords","a\nbreak"}', 'two words\ta break\n'],
    ['"two  spaces\nand a break"', 'two  spaces and a break\n'],
  ])('prints the value of %s', (formula, output) => {
    expect(calculate(formula)).toEqual({ output, problems: '', status: 0 });
  });

  it('prints an error value, its sentence apart', () => {
    expect(calculate('PRICE_FOR_MARGIN(40,1)')).toEqual({
      output: '#NUM!\n',
      problems:
        'No price has a margin of 1: the cost has to be paid from it too. Give margin_ratio as a fraction below 1 (40% is 0.4).\n',
      status: 1,
    });
  });

  it('prints rows with errors among them, and each sentence once', () => {
    expect(calculate('CONTRIBUTION_MARGIN({1;"x";"x";4},1)')).toEqual({
      output: '0\n#VALUE!\n#VALUE!\n3\n',
      problems: '#VALUE! price is "x". Enter a number (0 where 0 is meant).\n',
      status: 1,
    });
  });

  it('does not drown the reader in sentences', () => {
    const cells = Array.from({ length: 30 }, (_, index) => `"x${index}"`).join(';');
    const lines = calculate(`CONTRIBUTION_MARGIN({${cells}},1)`).problems.trimEnd().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe('… and 10 more problems');
  });

  it('says where a formula cannot be read', () => {
    expect(calculate('REQUIRED_VOLUME(50000,250')).toEqual({
      output: '',
      problems: 'Character 26: "," or ")" was expected, and the end found.\n',
      status: 2,
    });
  });
});

describe('plumbline calc --json', () => {
  const answerTo = (name: string, given: unknown): unknown =>
    JSON.parse(answerToLine(JSON.stringify({ function: name, arguments: given })));

  it.each([
    ['REQUIRED_VOLUME', { fixed_cost: 50000, price: 250, variable_cost: 150 }, 500],
    ['plumb.required_volume', { variable_cost: 150, price: '250', fixed_cost: 50000, tax_rate: null }, 500],
    ['REQUIRED_VOLUME', { fixed_cost: 5000, price: 15, variable_cost: 2, round_up: true }, 385],
    [
      'CONTRIBUTION_MARGIN',
      {
        price: [
          [250, 300],
          [100, 200],
        ],
        variable_cost: 150,
      },
      [
        [100, 150],
        [-50, 50],
      ],
    ],
    ['CONTRIBUTION_MARGIN', { price: [250, 300], variable_cost: 150 }, [[100], [150]]],
  ])('answers %s of %j with the value %j', (name, given, value) => {
    expect(answerTo(name, given)).toEqual({ value });
  });

  it('gives errors among the cells as texts, and their sentences beside', () => {
    expect(answerTo('CONTRIBUTION_MARGIN', { price: [[1], ['#N/A'], [null]], variable_cost: 1 })).toEqual({
      value: [[0], ['#N/A'], ['#VALUE!']],
      messages: [
        {
          row: 2,
          column: 1,
          message: 'price holds #N/A: no value is available. Mend the cell that it comes from.',
        },
        { row: 3, column: 1, message: 'price is blank. Enter a number (0 where 0 is meant).' },
      ],
    });
  });

  it.each([
    ['REQUIRED_VOLUME', { fixed_cost: 1, price: 2, variable_cost: 3 }, '#NUM!', 'No volume is enough'],
    ['REQUIRED_VOLUME', { price: 2 }, '#VALUE!', 'needs fixed_cost'],
    ['CONTRIBUTION_MARGIN', { price: '#REF!', variable_cost: 3 }, '#REF!', 'price holds #REF!'],
    [
      'CONTRIBUTION_MARGIN',
      { prise: 2, variable_cost: 3 },
      '#VALUE!',
      'no parameter "prise". Did you mean price?',
    ],
    [
      'CONTRIBUTION_MARGIN',
      { whatever: 2 },
      '#VALUE!',
      'It is called as CONTRIBUTION_MARGIN(price, variable_cost).',
    ],
    ['CONTRIBUTION_MARGN', {}, '#NAME?', 'Did you mean CONTRIBUTION_MARGIN?'],
    ['CONTRIBUTION_MARGIN', { price: {}, variable_cost: 3 }, '#VALUE!', 'price is an object.'],
    [
      'CONTRIBUTION_MARGIN',
      { price: [[1], 2], variable_cost: 3 },
      '#VALUE!',
      'Row 2 of price is not an array',
    ],
    [
      'CONTRIBUTION_MARGIN',
      { price: [[1], [2, 3]], variable_cost: 3 },
      '#VALUE!',
      'Row 2 of price has a different length (2)',
    ],
    [
      'CONTRIBUTION_MARGIN',
      { price: [[[1]]], variable_cost: 3 },
      '#VALUE!',
      'Row 1 of price is not an array',
    ],
    ['CONTRIBUTION_MARGIN', [1, 2], '#VALUE!', '"arguments" is missing or not an object.'],
  ])('answers %s of %j with %s and a sentence', (name, given, error, part) => {
    expect(answerTo(name, given)).toEqual({ error, message: expect.stringContaining(part) as unknown });
  });

  it.each([
    ['not json', 'This line is not JSON.'],
    ['[1]', 'This line is not a JSON object.'],
    ['null', 'This line is not a JSON object.'],
    ['{"arguments":{}}', '"function" is missing or not text.'],
    ['{"function":"CONTRIBUTION_MARGIN"}', '"arguments" is missing or not an object.'],
    ['{"function":"CONTRIBUTION_MARGIN","arguments":{"__proto__":1}}', 'no parameter "__proto__"'],
    [
      '{"function":"CONTRIBUTION_MARGIN","arguments":{"price":1e999,"variable_cost":1}}',
      'too large a number',
    ],
    ['['.repeat(100_000), 'This line is not JSON.'],
  ])('answers the line %p with a sentence', (line, part) => {
    expect(JSON.parse(answerToLine(line))).toMatchObject({
      message: expect.stringContaining(part) as unknown,
    });
  });

  async function answers(...chunks: readonly (string | Uint8Array)[]): Promise<readonly unknown[]> {
    async function* stream(): AsyncGenerator<string | Uint8Array> {
      for (const chunk of chunks) yield await Promise.resolve(chunk);
    }
    const lines: unknown[] = [];
    for await (const line of answersTo(stream())) {
      expect(line.endsWith('\n')).toBe(true);
      lines.push(JSON.parse(line));
    }
    return lines;
  }

  const call = (price: number | string): string =>
    JSON.stringify({ function: 'CONTRIBUTION_MARGIN', arguments: { price, variable_cost: 1 } });

  it('answers each line of a stream, wherever its chunks end, and goes on after a bad one', async () => {
    const text = `${call(2)}\r\nnot json\n\n${call(3)}\n${call(4)}`;
    for (const size of [1, 7, 64, text.length]) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      );
      expect(await answers(...chunks)).toEqual([
        { value: 1 },
        { error: '#VALUE!', message: expect.stringContaining('not JSON') as unknown },
        { value: 2 },
        { value: 3 },
      ]);
    }
  });

  it('reads bytes as UTF-8, a character in two chunks too, and breaks lines at \\n only', async () => {
    const bytes = new TextEncoder().encode(`${call('é\u2028')}\n`);
    const middle = bytes.indexOf(0xc3) + 1;
    expect(await answers(bytes.slice(0, middle), bytes.slice(middle))).toEqual([
      { error: '#VALUE!', message: expect.stringContaining('price is "é ".') as unknown },
    ]);
  });

  it('answers before the stream ends', async () => {
    let ended = false;
    async function* stream(): AsyncGenerator<string> {
      yield await Promise.resolve(`${call(2)}\n`);
      ended = true;
    }
    const first = await answersTo(stream()).next();
    expect([first.value, ended]).toEqual(['{"value":1}\n', false]);
  });
});
