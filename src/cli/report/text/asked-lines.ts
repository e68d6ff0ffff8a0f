import type { AskedRule } from '../../../alignment/check';
import type { RuleId } from '../../../alignment/rule-id';
import { ruleTexts } from '../../../alignment/rule-texts';
import { answerOf, whatHolds } from '../../../alignment/what-holds';
import { count } from '../../../languages/words';
import { displayWidth } from '../wrap';
import { labelled, type Paper, paragraph } from './paper';

const titlesOf = (rules: readonly RuleId[]): string => rules.map((rule) => ruleTexts(rule).title).join(' · ');

/** What holds, by group: the rules without a finding; and those that could find none, for want of a column. */
export function* askedLines(asked: readonly AskedRule[], on: Paper): Generator<string> {
  const groups = whatHolds(asked);
  if (groups.length === 0) return;
  yield '';
  yield `  ${on.bold('What holds')} ${on.faint('(rules without a finding)')}`;
  const labelWidth = Math.max(...groups.map(({ title }) => displayWidth(title)));
  for (const { title, holds, asked: amount } of groups) {
    const counts = `${holds.length} of ${amount}`;
    const text = holds.length === 0 ? counts : `${counts}: ${titlesOf(holds.map(({ rule }) => rule))}`;
    yield* labelled(title, text, { indent: 4, labelWidth, paint: on.faint }, on);
  }
  const waiting = asked.filter((each) => answerOf(each) === 'column missing');
  if (waiting.length === 0) return;
  const rest = `Not counted, because the plan lacks a column: ${titlesOf(waiting.map(({ rule }) => rule))}`;
  yield* paragraph(rest, 4, on, on.faint);
}

/** More rules than these are only counted. */
const mostNamed = 8;

/** The rules that are switched off, or were never switched on. */
export function* offLines(off: readonly RuleId[], on: Paper): Generator<string> {
  if (off.length === 0) return;
  yield '';
  yield `  ${on.bold(`${count(off.length, 'rule')} off`)} ${on.faint('(Plumbline settings)')}`;
  const more = off.length > mostNamed ? ` and ${off.length - mostNamed} more` : '';
  yield* paragraph(titlesOf(off.slice(0, mostNamed)) + more, 4, on);
}
