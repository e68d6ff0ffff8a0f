import { volatileCases } from '../../office-host/contract/function-cases';
import { contractCases } from '../../office-host/contract-cases';
import { contractVisit } from './contract-visit';
import { describeContract } from './describe-contract';

const { page, addIn } = contractVisit();

describeContract('the genuine library, between the frames of a browser', {
  page,
  addIn,
  cases: [...contractCases, ...volatileCases],
  host: () => page().evaluateHandle(() => globalThis.contract.host),
  begin: () =>
    page().evaluate(() => {
      globalThis.contract.begin();
    }),
});
