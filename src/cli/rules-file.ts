import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod/mini';
import { limitIds } from '../alignment/limits';
import { limitKindOf, ruleIds, ruleKindOf } from '../alignment/workbook-settings/declarations';
import type { GivenSettings } from '../alignment/workbook-settings/read-plan-as-set';
import type { SettingValue, ValueKind } from '../alignment/workbook-settings/value-kinds';
import { nearestName } from '../functions/nearest-name';
import { language } from '../languages/language';
import type { CellValue } from '../spreadsheet/cell';
import { shown } from '../spreadsheet/cell-text';
import { isSystemError } from './workbook-file';

/** Which rules are off, their severities, and limits: what the settings of a workbook say too. */
export type RuleSettings = Pick<GivenSettings, 'rules' | 'limits'>;

/** A file of rules that cannot be used, with a sentence for each thing that is wrong in it. */
export interface RefusedRules {
  readonly problems: readonly string[];
}

const mostBytes = 1_000_000;

const texts = () => language.reports.files.rules;

/** Reads the file that `--rules` names. Nothing is thrown. */
export async function readRulesFile(path: string): Promise<RuleSettings | RefusedRules> {
  let text: string;
  try {
    const status = await stat(path);
    if (!status.isFile()) return refused(texts().notAFile);
    if (status.size > mostBytes) return refused(texts().tooLarge);
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = isSystemError(error) && error.code === 'ENOENT';
    return refused(isMissing ? texts().missing : texts().unreadable);
  }
  return readRules(text);
}

const refused = (problem: string): RefusedRules => ({ problems: [problem] });

const entries = z.optional(z.record(z.string(), z.unknown()));
const outline = z.record(z.string(), z.unknown());

/** The rules that a JSON text sets. */
export function readRules(text: string): RuleSettings | RefusedRules {
  let json: unknown;
  try {
    // A byte-order mark is no part of JSON, and editors write it.
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refused(texts().notJson);
  }
  const whole = outline.safeParse(json);
  if (!whole.success) return refused(texts().notAnObject);
  const problems = Object.keys(whole.data)
    .filter((key) => key !== 'rules' && key !== 'limits')
    .map((key) => texts().unknownEntry(key));
  const rules = readEntries('rules', whole.data['rules'], texts().unknownRule, ruleIds, ruleKindOf, problems);
  const limits = readEntries(
    'limits',
    whole.data['limits'],
    texts().unknownLimit,
    limitIds,
    limitKindOf,
    problems,
  );
  return problems.length > 0 ? { problems } : { rules, limits };
}

function readEntries<Value extends SettingValue>(
  key: string,
  held: unknown,
  unknown: (id: string, nearest: string | null) => string,
  ids: readonly string[],
  kindOf: (id: string) => ValueKind<Value> | null,
  problems: string[],
): Record<string, Value> {
  const found: Record<string, Value> = {};
  const list = entries.safeParse(held);
  if (!list.success) problems.push(texts().entryNotAnObject(key));
  for (const [id, value] of Object.entries(list.data ?? {})) {
    const kind = kindOf(id);
    if (kind === null) {
      problems.push(unknown(id, nearestName(id, ids)));
      continue;
    }
    const read = kind.schema.safeParse(value);
    if (read.success) found[id] = read.data;
    else problems.push(texts().wrongValue(id, kind.allowed, inWords(value)));
  }
  return found;
}

const inWords = (value: unknown): string =>
  typeof value === 'object' ? texts().noValue : shown(value as CellValue);
