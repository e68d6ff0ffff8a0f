import { anyHostCases } from '../../../src/runtime/self-test/cases/any-host-cases';
import type { ContractCase } from './contract-case';

/** The cases that the add-in's own self-test runs in any Excel hold in this host too. */
export const selfTestCases: readonly ContractCase[] = anyHostCases().map(({ name, run, gives }) => ({
  name,
  steps: [{ addIn: run, gives }],
}));
