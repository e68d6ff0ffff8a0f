import { rules } from '../../../src/alignment/catalogue';
import { checkPlan, type CheckResult } from '../../../src/alignment/check';
import type { CellPlaces, Finding, Fix, FixEdit, NewColumn } from '../../../src/alignment/finding';
import type { Rule } from '../../../src/alignment/rule';
import type { RuleId } from '../../../src/alignment/rule-id';
import {
  type CheckSettings,
  defaultCheckSettings,
  leads,
  severities,
  type Severity,
} from '../../../src/alignment/settings';
import { language } from '../../../src/languages/language';
import { fieldKeys, fieldName } from '../../../src/plan/fields/catalogue';
import { type Role, roles } from '../../../src/plan/fields/roles';
import { comparable } from '../../../src/plan/names';
import type { ReadingSettings } from '../../../src/plan/plan';
import { addressOf } from '../../../src/spreadsheet/address';
import { type CellValue, isCellError } from '../../../src/spreadsheet/cell';
import type { CellPlace } from '../../../src/spreadsheet/cell-reference';
import { planOf, type PlanSheets } from '../../support/plan-of';
import { faultsOfMessage } from '../message-shape';
import { withCell } from '../plan-edits';

/** A plan, in the profile that the rule asks in unless the settings say otherwise. */
interface PlanCase {
  readonly plan: PlanSheets;
  readonly settings?: Partial<CheckSettings>;
  readonly reading?: Partial<ReadingSettings>;
}

/** A finding, with all that it says but for words that do not matter. */
export interface ExpectedFinding {
  readonly key: string | null;
  /** The cells as `Tactics!C2 D2`. */
  readonly at: string;
  readonly field: string | null;
  /** A telling part of the message. */
  readonly says: string;
  /** The rule's own unless given. */
  readonly severity?: Severity;
  /** The related rows as `S1 Strategies!C2`; none unless given. */
  readonly related?: readonly string[];
  /** What tells it from other findings of the rule about the row. */
  readonly part?: string;
  /** How often a finding of the same rule, row and part came before, plus one; 1 unless given. */
  readonly occurrence?: number;
  /** Points of the score; not looked at unless given. */
  readonly points?: number;
  /** The fixes as `Link to S1 (Grow): Tactics!C2 nothing becomes S1`, best first; none unless given. */
  readonly fixes?: readonly string[];
}

export interface ExpectedIncomplete {
  readonly key: string | null;
  /** The cells as `Tactics!C2 D2`. */
  readonly at: string;
  /** Unreadable unless given. */
  readonly reason?: 'unreadable' | 'missing';
}

/** What a rule must say about plans: each case by the words that complete 'it finds', 'it passes' and so on. */
export interface RuleTable {
  readonly finds: Readonly<
    Record<
      string,
      PlanCase & {
        readonly findings: readonly ExpectedFinding[];
        readonly incomplete?: readonly ExpectedIncomplete[];
      }
    >
  >;
  readonly passes: Readonly<Record<string, PlanCase>>;
  readonly leavesOpen?: Readonly<
    Record<string, PlanCase & { readonly incomplete: readonly ExpectedIncomplete[] }>
  >;
  readonly isInapplicable?: Readonly<Record<string, PlanCase>>;
}

/** Tests a rule by a table of truth: what is not listed of this rule fails. */
export function testRule(id: string, table: RuleTable): void {
  const rule = ruleOf(id);
  const { finds, passes, leavesOpen = {}, isInapplicable = {} } = table;

  describe(id, () => {
    for (const [when, { findings, incomplete = [], ...plan }] of Object.entries(finds)) {
      it(`finds ${when}`, () => {
        const result = check(rule, plan);
        expect(foundBy(rule, result)).toEqual(findings.map((finding) => expectedOf(rule, finding)));
        expect(openOf(rule, result)).toEqual(incomplete.map(expectedIncomplete));
        for (const finding of findingsOf(rule, result)) expect(faultsOfMessage(finding)).toEqual([]);
        expectPoints(findings, findingsOf(rule, result));
      });
    }

    for (const [when, plan] of Object.entries(passes)) {
      it(`passes ${when}`, () => {
        const result = check(rule, plan);
        expect(foundBy(rule, result)).toEqual([]);
        expect(openOf(rule, result)).toEqual([]);
        expect(result.inapplicable).not.toContain(id);
      });
    }

    for (const [when, { incomplete, ...plan }] of Object.entries(leavesOpen)) {
      it(`leaves open ${when}`, () => {
        const result = check(rule, plan);
        expect(openOf(rule, result)).toEqual(incomplete.map(expectedIncomplete));
        expect(foundBy(rule, result)).toEqual([]);
      });
    }

    for (const [when, plan] of Object.entries(isInapplicable)) {
      it(`is inapplicable ${when}`, () => {
        const result = check(rule, plan);
        expect(result.inapplicable).toContain(id);
        expect(foundBy(rule, result)).toEqual([]);
        expect(openOf(rule, result)).toEqual([]);
      });
    }

    it('says nothing when it is switched off, and the score stays', () => {
      for (const each of [...Object.values(finds), ...Object.values(leavesOpen)]) {
        const result = check(rule, each, { rules: { [id]: 'off' } });
        expect(findingsOf(rule, result)).toEqual([]);
        expect(openOf(rule, result)).toEqual([]);
        expect(result.score).toEqual(check(rule, each).score);
      }
    });

    it('finds no longer what a fix of it repairs, and the score falls by none', () => {
      for (const each of Object.values(finds)) {
        const before = check(rule, each);
        for (const finding of findingsOf(rule, before)) {
          for (const fix of finding.fixes()) {
            // A column that is added is still to be filled in.
            if (fix.edits.length === 0) continue;
            const after = check(rule, { ...each, plan: withFix(each.plan, fix) });
            const left = findingsOf(rule, after).length;
            expect([fix.label, left < findingsOf(rule, before).length]).toEqual([fix.label, true]);
            expect(after.score.score ?? 0).toBeGreaterThanOrEqual((before.score.score ?? 0) - 1e-9);
          }
        }
      }
    });

    it('takes the severity that the settings give it, whatever the case', () => {
      for (const each of Object.values(finds)) {
        for (const severity of severities) {
          const found = findingsOf(rule, check(rule, each, { rules: { [id]: severity } }));
          expect(found.map((finding) => finding.severity)).toEqual(each.findings.map(() => severity));
        }
      }
    });

    it('has each severity that it declares in some case, and no other', () => {
      // What measures an idea is advice, whatever the rule.
      const ideas = rule.group === 'measurement' ? ['advice'] : [];
      const own = [rule.severity, ...Object.keys(otherSeveritiesOf(rule.id))];
      const seen = Object.values(finds).flatMap(({ findings }) =>
        findings.map(({ severity = rule.severity }) => severity),
      );
      expect(seen).toEqual(expect.arrayContaining(own));
      expect([...own, ...ideas]).toEqual(expect.arrayContaining(seen));
    });

    it(isAboutTheLead(id) ? 'finds nothing where both sides lead' : 'finds the same whoever leads', () => {
      if (isAboutTheLead(id)) {
        for (const each of Object.values(finds))
          expect(foundBy(rule, check(rule, each, { lead: 'joint' }))).toEqual([]);
        return;
      }
      const withoutWords = (each: PlanCase, lead: CheckSettings['lead']): unknown =>
        foundBy(rule, check(rule, each, { lead }))
          .map((finding) => ({ ...finding, says: '' }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const each of Object.values(finds)) {
        for (const lead of leads) expect(withoutWords(each, lead)).toEqual(withoutWords(each, 'marketing'));
      }
    });
  });
}

/** What the lead decides is not only the words of this one: an approval is wrong by who leads. */
const isAboutTheLead = (id: string): boolean => id === 'approved-by-wrong-side';

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`The catalogue has no rule ${id}.`);
  return rule;
}

function check(
  rule: Rule,
  { plan, settings, reading }: PlanCase,
  more: Partial<CheckSettings> = {},
): CheckResult {
  expectKnownHeadings(plan);
  const profile = rule.onlyIn ?? defaultCheckSettings.profile;
  const rules = rule.usuallyOff ? { [rule.id]: rule.severity } : {};
  const all = { ...defaultCheckSettings, profile, rules, ...settings, ...more };
  return checkPlan(planOf(plan, reading), all);
}

/** A heading struck wrongly would make a case pass for want of the column. */
function expectKnownHeadings(sheets: PlanSheets): void {
  for (const role of roles) {
    const names = fieldKeys(role).map((key) => fieldName(role, key));
    for (const heading of sheets[role]?.headings ?? []) expect(names).toContain(heading);
  }
}

const findingsOf = ({ id }: Rule, { findings }: CheckResult): readonly Finding[] =>
  findings.filter(({ rule }) => rule === id);

const placeOf = ({
  sheet,
  cells,
}: {
  readonly sheet: string | null;
  readonly cells: readonly CellPlace[];
}): string => (sheet === null ? '' : `${sheet}!${cells.map(addressOf).join(' ')}`);

/** `Link to S1 (Grow): Tactics!C2 nothing becomes S1`; of several edits all, parted by semicolons. */
const fixText = ({ label, edits, newColumns = [] }: Fix): string =>
  `${label}: ${[...edits.map(editText), ...newColumns.map(columnText)].join('; ')}`;

const columnText = ({ sheet: name, headingCell, heading, rule: offers }: NewColumn): string =>
  `${name}!${addressOf(headingCell)} new column ${heading}${offers === undefined ? '' : `, ${offers.kind}`}`;

const editText = (edit: FixEdit): string => {
  const [from, to] =
    'newValue' in edit ? [shown(edit.oldValue), edit.newValue] : [edit.oldPart, edit.newPart];
  return `${edit.sheet}!${addressOf(edit.cell)} ${from} becomes ${to}`;
};

function shown(value: CellValue): string {
  if (value === null) return 'nothing';
  return isCellError(value) ? value.error : String(value);
}

/** The sheets with the edits of a fix, whose tables stand at the top left of theirs. */
function withFix(sheets: PlanSheets, { edits }: Fix): PlanSheets {
  return edits.reduce<PlanSheets>((changed, edit) => {
    const role = edit.sheet.toLowerCase() as Role;
    const sheet = changed[role];
    const value = sheet?.rows[edit.cell.row - 1]?.[edit.cell.column] ?? null;
    const repaired = 'newValue' in edit ? edit.newValue : shown(value).replace(edit.oldPart, edit.newPart);
    return withCell(changed, role, edit.cell.row - 1, edit.field, repaired) ?? changed;
  }, sheets);
}

interface SaidFinding extends Required<Omit<ExpectedFinding, 'part' | 'occurrence' | 'points' | 'says'>> {
  readonly id: string;
  readonly role: string | null;
  readonly says: unknown;
}

const foundBy = (rule: Rule, result: CheckResult): readonly SaidFinding[] =>
  findingsOf(rule, result).map((finding) => ({
    id: finding.id,
    role: finding.role,
    key: finding.key,
    at: placeOf(finding),
    field: finding.field,
    says: finding.message,
    severity: finding.severity,
    related: finding.related.map((row) => `${row.key} ${placeOf(row)}`),
    fixes: finding.fixes().map(fixText),
  }));

function expectedOf(rule: Rule, expected: ExpectedFinding): SaidFinding {
  const { key, at, field, says, severity, related, part, fixes, occurrence = 1 } = expected;
  const role = key === null || at === '' ? null : (at.split('!')[0] ?? '').toLowerCase();
  const pieces = [rule.id, role, key === null ? null : comparable(key), part].filter((piece) => piece);
  return {
    id: `${pieces.join('/')}${occurrence === 1 ? '' : `#${occurrence}`}`,
    role,
    key,
    at,
    field,
    says: expect.stringContaining(says),
    severity: severity ?? rule.severity,
    related: related ?? [],
    fixes: fixes ?? [],
  };
}

function expectPoints(expected: readonly ExpectedFinding[], found: readonly Finding[]): void {
  expected.forEach(({ points }, place) => {
    if (points !== undefined) expect(found[place]?.points).toBeCloseTo(points, 9);
  });
}

const otherSeveritiesOf = (id: RuleId): object => {
  const texts = language.rules[id];
  return 'otherSeverities' in texts ? texts.otherSeverities : {};
};

const openOf = ({ id }: Rule, { incomplete }: CheckResult): readonly unknown[] =>
  incomplete
    .filter(({ rule }) => rule === id)
    .map((open) => {
      expect(open.message).toBe(language.rules[id].incomplete);
      return { key: open.key, at: placeOf(open satisfies CellPlaces), reason: open.reason };
    });

const expectedIncomplete = ({ key, at, reason = 'unreadable' }: ExpectedIncomplete): unknown => ({
  key,
  at,
  reason,
});
