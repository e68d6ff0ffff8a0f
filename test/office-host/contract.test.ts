/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { usualBehaviour } from '../../src/office-host/behaviour/behaviour';
import { functionDeclarations } from '../../src/office-host/services/functions-json';
import { contractFunctions } from './contract/contract-functions';
import { volatileCases } from './contract/function-cases';
import { contractCases } from './contract-cases';
import { contractWorkbook } from './contract-workbook';
import { excelInJsdom } from './excel-in-jsdom';

const host = excelInJsdom();
host.functions.declare(functionDeclarations(contractFunctions, 'PLUMB'));

describe('the genuine library, in process', () => {
  it.each([...contractCases, ...volatileCases])('$name', async ({ steps }) => {
    host.open(contractWorkbook(host.functions.caller));
    Object.assign(host.behaviour, usualBehaviour());
    globalThis.remembered = {};
    for (const step of steps) {
      const came: unknown = 'addIn' in step ? await step.addIn() : await step.host(host);
      if ('gives' in step) expect(came).toEqual(step.gives);
    }
  });
});
