import type { Frame, JSHandle, Page } from 'playwright-core';
import type { OfficeHost } from '../../../src/office-host';
import type { ContractCase, ContractStep } from '../../office-host/contract/contract-case';

/** Two frames of a browser in which the contract is tried. */
export interface ContractFrames {
  readonly page: () => Page;
  readonly addIn: () => Frame;
  readonly cases: readonly ContractCase[];
  /** The host, in the page. */
  readonly host: () => Promise<JSHandle<OfficeHost>>;
  /** Gives the host the workbook that every case begins with. */
  readonly begin: () => Promise<unknown>;
}

/** What the genuine library must find there: the same cases as in process. */
export function describeContract(title: string, { page, addIn, cases, host, begin }: ContractFrames): void {
  /* The steps go over as texts: a function of a case uses nothing but globals and what it is given. */
  const take = async (step: ContractStep): Promise<unknown> =>
    'addIn' in step ? addIn().evaluate(step.addIn) : page().evaluate(step.host, await host());

  describe(title, () => {
    it.each(cases)('$name', async ({ steps }) => {
      await begin();
      await addIn().evaluate(() => {
        globalThis.remembered = {};
      });
      for (const step of steps) {
        const came = await take(step);
        if ('gives' in step) expect(came).toEqual(step.gives);
      }
    });

    it('asks nothing that the host does not know', async () => {
      const left = await page().evaluate(
        (asked) => ({ unknown: asked.takeUnknown(), crashes: asked.takeCrashes().map(String) }),
        await host(),
      );
      expect(left).toEqual({ unknown: [], crashes: [] });
    });
  });
}
