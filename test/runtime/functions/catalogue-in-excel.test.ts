/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { worksheetFunctions } from '../../../src/functions/catalogue';
import type { FunctionResult } from '../../../src/office-host';
import { forEvery } from '../../support/for-every';
import { catalogueCalls, refusedCalls } from './catalogue-calls';
import { excelWithFunctions } from './excel-with-functions';

/* Answers come back in batches, half a second apart: all calls are made at once, and looked at one by one. */

const host = excelWithFunctions();

const answers = new Map<string, FunctionResult>();
let callsBefore = 0;
let refusedBefore = 0;

beforeAll(async () => {
  const ask = (calls: typeof catalogueCalls) =>
    Promise.all(
      worksheetFunctions.flatMap((declaration) =>
        calls(declaration).map(async ({ name, given }) => {
          const answer = await host.functions.call(`PLUMB.${declaration.id}`, given);
          answers.set(`${declaration.id} ${name}`, answer);
        }),
      ),
    );
  await ask(catalogueCalls);
  callsBefore = host.functions.callCount();
  await ask(refusedCalls);
  refusedBefore = host.functions.callCount();
});

const madeOfEach = (calls: typeof catalogueCalls) =>
  worksheetFunctions.flatMap((declaration) =>
    calls(declaration).map(({ name, gives }) => [`${declaration.id} ${name}`, gives] as const),
  );

describe('each function in Excel', () => {
  forEvery(madeOfEach(catalogueCalls))('answers every call as it does by itself', (call, gives) => {
    expect(answers.get(call)).toEqual(gives);
  });

  forEvery(madeOfEach(refusedCalls))('is not called with what Excel refuses', (call, gives) => {
    expect(answers.get(call)).toEqual(gives);
  });
});

describe('what Excel refuses', () => {
  it('never reaches a function', () => {
    expect(refusedBefore).toBe(callsBefore);
  });

  it('is no fault of Plumbline', () => {
    const faults = [...answers].filter(([, { message }]) => message?.includes('bug in Plumbline') === true);
    expect(faults).toEqual([]);
  });
});
