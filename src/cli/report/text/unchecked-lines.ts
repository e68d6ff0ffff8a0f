import type { Incomplete } from '../../../alignment/finding';
import type { RuleId } from '../../../alignment/rule-id';
import { ruleTexts } from '../../../alignment/rule-texts';
import { language } from '../../../languages/language';
import { joinedAreas } from '../../../spreadsheet/address';
import { inSheet } from '../../../spreadsheet/sheet-name';
import { printable } from '../../printable';
import { type Paper, paragraph } from './paper';

const mostPlaces = 3;

const titleOf = (rule: RuleId): string => ruleTexts(rule).title;

/** What could not be checked, a paragraph for each rule. */
export function* incompleteLines(incomplete: readonly Incomplete[], on: Paper): Generator<string> {
  if (incomplete.length === 0) return;
  const texts = language.reports.unchecked;
  yield '';
  yield `  ${on.bold(texts.heading)} ${on.faint(`(${incomplete.length})`)}`;
  const byRule = new Map<RuleId, Incomplete[]>();
  for (const each of incomplete) {
    const others = byRule.get(each.rule);
    if (others === undefined) byRule.set(each.rule, [each]);
    else others.push(each);
  }
  for (const [rule, ofRule] of byRule) {
    const [first] = ofRule;
    if (first === undefined) continue;
    yield* paragraph(texts.rule(titleOf(rule), ofRule.length, first.message, placesOf(ofRule)), 4, on);
  }
}

function placesOf(incomplete: readonly Incomplete[]): string {
  const places = incomplete.flatMap(({ sheet, cells }) =>
    joinedAreas(cells).map((area) => printable(inSheet(sheet, area))),
  );
  const distinct = [...new Set(places)];
  return language.reports.unchecked.places(distinct.slice(0, mostPlaces), distinct.length - mostPlaces);
}

/** How many findings are muted in the workbook's settings. */
export function* mutedLines(muted: number, on: Paper): Generator<string> {
  const texts = language.reports;
  if (muted > 0) yield* ['', `  ${on.bold(texts.muted(muted))} ${on.faint(texts.inSettings)}`];
}

/** Checks skipped for want of a sheet or column, which most plans do without. */
export function* inapplicableLines(inapplicable: readonly RuleId[], on: Paper): Generator<string> {
  if (inapplicable.length === 0) return;
  yield '';
  yield `  ${on.bold(language.reports.skipped(inapplicable.length))}`;
  const titlesByReason = new Map<string, string[]>();
  for (const rule of inapplicable) {
    const reason = ruleTexts(rule).inapplicable;
    const titles = titlesByReason.get(reason);
    if (titles === undefined) titlesByReason.set(reason, [titleOf(rule)]);
    else titles.push(titleOf(rule));
  }
  for (const [reason, titles] of titlesByReason) {
    yield* paragraph(titles.join(' · '), 4, on);
    yield* paragraph(reason, 6, on, on.faint);
  }
}
