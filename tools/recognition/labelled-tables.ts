import { existsSync, readFileSync } from 'node:fs';
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
  /** Tables of one source are never trained and measured on at once. */
  sourceGroup: z.string().default(''),
  lang: z.string().default('en'),
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

/** The files of a folder that hold labelled tables: separate tables of plans, and what people really have. */
export const labelledFiles = ['tables.json', 'strangers.json'] as const;

/** Reads one of the files of a folder; throws where it is of another shape. An absent file holds no tables. */
export function readLabelledTables(
  folder: string,
  file: string = labelledFiles[0],
): readonly LabelledTable[] {
  const path = join(folder, file);
  return existsSync(path) ? z.array(labelledTable).parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}
