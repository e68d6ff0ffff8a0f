import { passedArguments } from '../../../src/runtime/functions/passed-arguments';

const invocation = { functionName: 'BACKED', address: 'Plan!A1' };
const errorOfLibrary = (code: string) => Object.assign(new Error(''), { code, type: 'Error' });

describe('passedArguments', () => {
  it.each<readonly [string, readonly unknown[], readonly unknown[]]>([
    ['nothing', [], []],
    ['numbers, texts and TRUE', [1.5, 'Ada', true], [1.5, 'Ada', true]],
    [
      'a range',
      [
        [
          [1, 'a'],
          [false, 2],
        ],
      ],
      [
        [
          [1, 'a'],
          [false, 2],
        ],
      ],
    ],
    ['a cell as a range of one', [[[7]]], [[[7]]]],
    ['an argument that is left out', [1, null, undefined], [1, null, null]],
    ['blank cells of the web', [[[null, 0]]], [[[null, 0]]]],
    ['empty texts', ['', [['', 'a']]], [null, [[null, 'a']]]],
    ['an error of the library', [errorOfLibrary('#N/A')], [{ error: '#N/A' }]],
    ['errors among cells', [[[1, errorOfLibrary('#DIV/0!')]]], [[[1, { error: '#DIV/0!' }]]]],
    [
      'an error as a plain object',
      [[[{ type: 'CustomFunctionError', code: '#REF!' }]]],
      [[[{ error: '#REF!' }]]],
    ],
    ['an error that nobody knows', [errorOfLibrary('#NEW!')], [{ error: '#VALUE!' }]],
    ['an object of a kind that is not asked for', [{ type: 'Entity', text: 'Ada' }], [{ error: '#VALUE!' }]],
  ])('takes %s', (_, passed, expected) => {
    expect(passedArguments([...passed, invocation])).toEqual(expected);
  });

  it('leaves rows of plain values the objects that they are', () => {
    const plain = [1, 'a', null];
    const [rows] = passedArguments([[plain, ['']], invocation]) as readonly (readonly unknown[])[];
    expect(rows?.[0]).toBe(plain);
  });

  it('changes nothing of what it was passed', () => {
    const passed = [[['', 1]], invocation];
    passedArguments(passed);
    expect(passed).toEqual([[['', 1]], invocation]);
  });
});
