import type { Incomplete } from '../../../alignment/finding';
import { count } from '../../../alignment/wording';
import { inSheet, joinedAreas } from '../../../spreadsheet/cell-names';
import { printable } from '../printable';
import { ruleById } from './finding-lines';
import { paragraph, type Paper } from './paper';

const mostPlaces = 3;

const titleOf = (rule: string): string => ruleById.get(rule)?.title ?? rule;

/** What could not be decided, a paragraph for each rule. */
export function* incompleteLines(incomplete: readonly Incomplete[], on: Paper): Generator<string> {
  if (incomplete.length === 0) return;
  yield '';
  yield `  ${on.bold('Not decided')} ${on.faint(`(${incomplete.length})`)}`;
  const byRule = new Map<string, Incomplete[]>();
  for (const each of incomplete) {
    const others = byRule.get(each.rule);
    if (others === undefined) byRule.set(each.rule, [each]);
    else others.push(each);
  }
  for (const [rule, ofRule] of byRule) {
    const [first] = ofRule;
    if (first === undefined) continue;
    const cases = ofRule.length > 1 ? ` ${count(ofRule.length, 'case')}.` : '';
    yield* paragraph(`${titleOf(rule)}:${cases} ${first.message} See ${placesOf(ofRule)}.`, 4, on);
  }
}

function placesOf(incomplete: readonly Incomplete[]): string {
  const places = incomplete.flatMap(({ sheet, cells }) =>
    joinedAreas(cells).map((area) => printable(inSheet(sheet, area))),
  );
  const distinct = [...new Set(places)];
  const more = distinct.length > mostPlaces ? ` and ${distinct.length - mostPlaces} more` : '';
  return distinct.slice(0, mostPlaces).join(', ') + more;
}

/** What was not asked, for want of a sheet or column: no reproach, most plans do without. */
export function* inapplicableLines(inapplicable: readonly string[], on: Paper): Generator<string> {
  if (inapplicable.length === 0) return;
  yield '';
  yield `  ${on.bold('Not asked')} ${on.faint(`(${inapplicable.length})`)}`;
  const titlesByReason = new Map<string, string[]>();
  for (const rule of inapplicable) {
    const reason = ruleById.get(rule)?.messages.inapplicable ?? '';
    const titles = titlesByReason.get(reason);
    if (titles === undefined) titlesByReason.set(reason, [titleOf(rule)]);
    else titles.push(titleOf(rule));
  }
  for (const [reason, titles] of titlesByReason) {
    yield* paragraph(titles.join(' · '), 4, on);
    yield* paragraph(reason, 6, on, on.faint);
  }
}
