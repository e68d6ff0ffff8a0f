import { exampleSheets, type ExampleVersion } from '../../src/plan/example/example-sheets';
import type { PlanSheets } from './plan-of';

/** The worked example as sheets with canonical headings. */
export const examplePlan = (version: ExampleVersion): PlanSheets =>
  Object.fromEntries(exampleSheets(version).map(({ role, headings, rows }) => [role, { headings, rows }]));
