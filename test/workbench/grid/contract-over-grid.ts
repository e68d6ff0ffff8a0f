import { contractCases } from '../../office-host/contract-cases';
import { describeContract } from '../browser/describe-contract';
import type { GridVisit } from './grid-visit';

/** What the genuine library must find holds too where Univer shows and calculates the workbook. */
export function describeContractOverGrid({ page, addIn, open }: GridVisit): void {
  describeContract('the genuine library, over the grid', {
    page,
    addIn,
    cases: contractCases,
    host: () => page().evaluateHandle(() => globalThis.gridPage.host),
    begin: () => open('contract'),
  });
}
