import type { SelfTestCase } from '../self-test-case';
import { cellCases } from './cell-cases';
import { formatCases } from './format-cases';
import { workbookCases } from './workbook-cases';

/** What must hold in Excel itself, whatever Plumbline makes of it. */
export const anyHostCases = (): readonly SelfTestCase[] => [
  ...cellCases(),
  ...workbookCases(),
  ...formatCases(),
];
