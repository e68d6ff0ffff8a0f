import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod/mini';
import { limitIds } from '../alignment/limits';
import { limitKindOf, ruleIds, ruleKindOf } from '../alignment/workbook-settings/declarations';
import type { GivenSettings } from '../alignment/workbook-settings/read-plan-as-set';
import type { SettingValue, ValueKind } from '../alignment/workbook-settings/value-kinds';
import { nearestName } from '../functions/nearest-name';
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

const form = 'Write it as {"rules": {"missing-kpi": "off"}, "limits": {"funding-difference": 0.1}}.';

/** Reads the file that `--rules` names. Nothing is thrown. */
export async function readRulesFile(path: string): Promise<RuleSettings | RefusedRules> {
  let text: string;
  try {
    const status = await stat(path);
    if (!status.isFile()) return refused('This is not a file. Give the path of a JSON file.');
    if (status.size > mostBytes) return refused(`The file is too large for a list of rules. ${form}`);
    text = await readFile(path, 'utf8');
  } catch (error) {
    const isMissing = isSystemError(error) && error.code === 'ENOENT';
    return refused(
      isMissing
        ? 'File not found. Check the path and the spelling of the name.'
        : 'The file could not be opened. Check that you may read it.',
    );
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
    return refused(`The file is not JSON. ${form}`);
  }
  const whole = outline.safeParse(json);
  if (!whole.success) return refused(`The file does not hold an object. ${form}`);
  const problems = Object.keys(whole.data)
    .filter((key) => key !== 'rules' && key !== 'limits')
    .map((key) => `Unknown entry "${key}": only "rules" and "limits" are read. ${form}`);
  const rules = readEntries('rules', whole.data['rules'], 'rule', ruleIds, ruleKindOf, problems);
  const limits = readEntries('limits', whole.data['limits'], 'limit', limitIds, limitKindOf, problems);
  return problems.length > 0 ? { problems } : { rules, limits };
}

function readEntries<Value extends SettingValue>(
  key: string,
  held: unknown,
  noun: string,
  ids: readonly string[],
  kindOf: (id: string) => ValueKind<Value> | null,
  problems: string[],
): Record<string, Value> {
  const found: Record<string, Value> = {};
  const list = entries.safeParse(held);
  if (!list.success) problems.push(`"${key}" does not hold an object. ${form}`);
  for (const [id, value] of Object.entries(list.data ?? {})) {
    const kind = kindOf(id);
    if (kind === null) {
      const nearest = nearestName(id, ids);
      problems.push(`Unknown ${noun} "${id}".${nearest === null ? '' : ` Did you mean ${nearest}?`}`);
      continue;
    }
    const read = kind.schema.safeParse(value);
    if (read.success) found[id] = read.data;
    else problems.push(`"${id}" must be ${kind.allowed}, not ${inWords(value)}.`);
  }
  return found;
}

const inWords = (value: unknown): string =>
  typeof value === 'object' ? 'a list, an object or null' : shown(value as CellValue);
