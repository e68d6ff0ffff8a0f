import { severities, type Severity } from '../../src/alignment/settings';
import { count } from '../../src/languages/english/count';

/** What the check of one workbook found. */
export interface CheckedWorkbook {
  readonly name: string;
  /** Tactics that were read. */
  readonly tactics: number;
  readonly findings: readonly FoundInWorkbook[];
}

export interface FoundInWorkbook {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Findings of one rule and severity, in several workbooks. */
export interface RuleTally {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly workbooks: number;
  /** The three that are said most often, names and numbers apart; each as it was said first. */
  readonly messages: readonly { readonly times: number; readonly message: string }[];
}

export interface Tally {
  readonly workbooks: number;
  readonly tactics: number;
  readonly findings: number;
  /** Most findings first. */
  readonly rules: readonly RuleTally[];
}

/** A row as messages call it: "Blog", or T5 (Blog), whose name may hold brackets and be cut within them. */
const rowNames = /"[^"]*"|\p{Lu}*\d+ \((?:[^()]|\([^()]*\)?)*\)/gu;

/** A message without what differs from row to row: names, dates and numbers. */
const shapeOf = (message: string): string =>
  message.replace(rowNames, '…').replace(/\p{Lu}?\d[\d.,-]*/gu, '#');

const mostMessages = 3;

function messagesOf(found: readonly FoundInWorkbook[]): RuleTally['messages'] {
  const byShape = new Map<string, { times: number; readonly message: string }>();
  for (const { message } of found) {
    const shape = shapeOf(message);
    const known = byShape.get(shape);
    if (known === undefined) byShape.set(shape, { times: 1, message });
    else known.times += 1;
  }
  return [...byShape.values()].sort((a, b) => b.times - a.times).slice(0, mostMessages);
}

/** Counts what was found in workbooks of one kind. */
export function tally(checked: readonly CheckedWorkbook[]): Tally {
  const found = checked.flatMap(({ name, findings }) => findings.map((finding) => ({ ...finding, name })));
  const rules = [...new Set(found.map(({ rule }) => rule))].flatMap((rule) =>
    severities.flatMap((severity): RuleTally[] => {
      const ofRule = found.filter((each) => each.rule === rule && each.severity === severity);
      if (ofRule.length === 0) return [];
      return [
        {
          rule,
          severity,
          findings: ofRule.length,
          workbooks: new Set(ofRule.map(({ name }) => name)).size,
          messages: messagesOf(ofRule),
        },
      ];
    }),
  );
  return {
    workbooks: checked.length,
    tactics: checked.reduce((sum, { tactics }) => sum + tactics, 0),
    findings: found.length,
    rules: rules.sort((a, b) => b.findings - a.findings),
  };
}

/** Findings per tactic to two digits; null where there are no tactics. */
export const perTactic = (findings: number, tactics: number): number | null =>
  tactics === 0 ? null : Math.round((findings / tactics) * 100) / 100;

/** A tally as text: a line for each rule, its messages below. */
export function describeTally(title: string, { workbooks, tactics, findings, rules }: Tally): string {
  const rate = (amount: number): string => String(perTactic(amount, tactics) ?? '–').padStart(5);
  return [
    `${title}: ${count(workbooks, 'workbook')}, ${count(tactics, 'tactic')}, ${count(findings, 'finding')}, ${rate(findings).trim()} per tactic`,
    ...rules.flatMap((rule) => [
      `${String(rule.findings).padStart(6)} ${rate(rule.findings)}  ${rule.rule}, ${rule.severity}, in ${count(rule.workbooks, 'workbook')}`,
      ...rule.messages.map(({ times, message }) => `${' '.repeat(14)}${times} × ${message}`),
    ]),
  ].join('\n');
}
