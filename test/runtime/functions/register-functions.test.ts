import { callFunction } from '../../../src/functions/call';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { functionsMetadata } from '../../../src/runtime/functions/functions-metadata';
import { registerFunctions } from '../../../src/runtime/functions/register-functions';
import { startFunctions } from '../../../src/runtime/functions/start-functions';
import { isMatrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { forEvery } from '../../support/for-every';
import { exampleArguments } from './catalogue-calls';

/* What the page has before, or without, Office.js; the genuine library is in registration.test.ts. */

type Run = (...passed: readonly unknown[]) => unknown;
const page = globalThis as { CustomFunctions?: object };

afterEach(() => {
  delete page.CustomFunctions;
});

describe('a page without Office.js', () => {
  it('registers nothing', () => {
    expect(registerFunctions()).toBe(false);
  });

  it('starts nothing, and that is no failure', async () => {
    await expect(startFunctions(Promise.resolve())).resolves.toBeUndefined();
  });
});

describe('registerFunctions', () => {
  const associated = new Map<string, Run>();
  beforeEach(() => {
    associated.clear();
    page.CustomFunctions = {
      associate: (id: string, run: Run) => {
        associated.set(id, run);
      },
      Error,
    };
    registerFunctions();
  });

  it('associates exactly the ids of functions.json', () => {
    expect([...associated.keys()]).toEqual(
      functionsMetadata(worksheetFunctions).functions.map(({ id }) => id),
    );
  });

  forEvery(worksheetFunctions.map((declaration) => [declaration.id, declaration] as const))(
    'each answers its example at once',
    (id, declaration) => {
      const given = exampleArguments(declaration);
      const passed = declaration.parameters.map((_, place) => {
        const argument = given[place] ?? null;
        return argument === null || isMatrix(argument) ? argument : [[argument]];
      });
      const answer = associated.get(id)?.(...passed, { functionName: id });
      const rows = isMatrix(answer) ? answer : [[answer]];
      const result = callFunction(declaration, passed);
      const value = isFailure(result) ? result : result.value;
      expect(rows).toEqual(isMatrix(value) ? value : [[value]]);
    },
  );
});
