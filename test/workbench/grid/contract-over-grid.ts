import { contractCases } from '../host/contract-cases';
import type { ContractStep } from '../host/contract/contract-case';
import type { GridVisit } from './grid-visit';

/** What the genuine library must find holds too where Univer shows and calculates the workbook. */
export function describeContractOverGrid({ page, addIn, open }: GridVisit): void {
  const take = async (step: ContractStep): Promise<unknown> => {
    if ('addIn' in step) return addIn().evaluate(step.addIn);
    const host = await page().evaluateHandle(() => globalThis.gridPage.host);
    return page().evaluate(step.host, host);
  };

  describe('the genuine library, over the grid', () => {
    it.each(contractCases)('$name', async ({ steps }) => {
      await open('contract');
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
        unknown: globalThis.gridPage.host.takeUnknown(),
        crashes: globalThis.gridPage.host.takeCrashes().map(String),
      }));
      expect(left).toEqual({ unknown: [], crashes: [] });
    });
  });
}
