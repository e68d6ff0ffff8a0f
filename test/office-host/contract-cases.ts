import { selfTestCases } from './contract/any-host-cases';
import { chartCases } from './contract/chart-cases';
import { commentCases } from './contract/comment-cases';
import type { ContractCase } from './contract/contract-case';
import { eventCases } from './contract/event-cases';
import { excelWayCases } from './contract/excel-way-cases';
import { functionCases } from './contract/function-cases';
import { hurtCases } from './contract/hurt-cases';
import { objectModelCases } from './contract/object-model-cases';
import { runtimeCases } from './contract/runtime-cases';
import { validationCases } from './contract/validation-cases';

/** What the genuine library must find whatever carries its messages: in process, or between the frames of a browser. */
export const contractCases: readonly ContractCase[] = [
  ...runtimeCases,
  ...selfTestCases,
  ...objectModelCases,
  ...chartCases,
  ...commentCases,
  ...validationCases,
  ...eventCases,
  ...excelWayCases,
  ...hurtCases,
  ...functionCases,
];
