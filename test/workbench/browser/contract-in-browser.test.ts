import { contractVisit } from './contract-visit';
import { describeContract } from './describe-contract';

const { page, addIn } = contractVisit();

describeContract('the genuine library, between the frames of a browser', {
  page,
  addIn,
  host: () => page().evaluateHandle(() => globalThis.contract.host),
  begin: () =>
    page().evaluate(() => {
      globalThis.contract.begin();
    }),
});
