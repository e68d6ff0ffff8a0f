import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const cell = z.union([z.string(), z.number()]);

/** The roles of the labels; `kpis` and `other` are none of ours. */
export const labelRoles = [
  'goals',
  'strategies',
  'tactics',
  'products',
  'history',
  'kpis',
  'segments',
  'other',
] as const;

const labelledTable = z.object({
  id: z.string(),
  tableTitle: z.string(),
  headers: z.array(z.string()),
  preRows: z.array(z.array(cell)).default([]),
  sampleRows: z.array(z.array(cell)).default([]),
  role: z.enum(labelRoles),
  roleAlt: z.array(z.enum(labelRoles)).default([]),
  fields: z.array(z.string()),
  fieldsAlt: z.array(z.array(z.string())).default([]),
});

/** A table as found, with the role and the field of each heading that a curator gave it. */
export type LabelledTable = z.infer<typeof labelledTable>;
export type LabelRole = LabelledTable['role'];

/** Reads `tables.json` of a folder; throws where it is missing or of another shape. */
export const readLabelledTables = (folder: string): readonly LabelledTable[] =>
  z.array(labelledTable).parse(JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')));
