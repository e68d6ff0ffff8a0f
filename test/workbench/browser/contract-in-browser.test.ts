import { contractCases } from '../host/contract-cases';
import type { ContractStep } from '../host/contract/contract-case';
import { contractVisit } from './contract-visit';

const { page, addIn } = contractVisit();

/* The steps go over as texts: a function of a case uses nothing but globals and what it is given. */
async function take(step: ContractStep): Promise<unknown> {
  if ('addIn' in step) return addIn().evaluate(step.addIn);
  const host = await page().evaluateHandle(() => globalThis.contract.host);
  return page().evaluate(step.host, host);
}

describe('the genuine library, between the frames of a browser', () => {
  it.each(contractCases)('$name', async ({ steps }) => {
    await page().evaluate(() => {
      globalThis.contract.begin();
    });
    await addIn().evaluate(() => {
      globalThis.remembered = {};
    });
    for (const step of steps) {
      const came = await take(step);
      if ('gives' in step) expect(came).toEqual(step.gives);
    }
  });

  it('asks nothing that the host does not know', async () => {
    const left = await page().evaluate(() => ({
      unknown: globalThis.contract.host.takeUnknown(),
      crashes: globalThis.contract.host.takeCrashes().map(String),
    }));
    expect(left).toEqual({ unknown: [], crashes: [] });
  });
});
