import type { AskedRule } from '../../../alignment/check';
import type { RuleId } from '../../../alignment/rule-id';
import { ruleTexts } from '../../../alignment/rule-texts';
import { answerOf, whatHolds } from '../../../alignment/what-holds';
import { language } from '../../../languages/language';
import { displayWidth } from '../wrap';
import { labelled, type Paper, paragraph } from './paper';

const titlesOf = (rules: readonly RuleId[]): string => rules.map((rule) => ruleTexts(rule).title).join(' · ');

/** What holds, by group: the rules without a finding; and those that could find none, for want of a column. */
export function* askedLines(asked: readonly AskedRule[], on: Paper): Generator<string> {
  const groups = whatHolds(asked);
  if (groups.length === 0) return;
  yield '';
  const texts = language.reports.holds;
  yield `  ${on.bold(texts.heading)} ${on.faint(texts.explanation)}`;
  const labelWidth = Math.max(...groups.map(({ title }) => displayWidth(title)));
  for (const { title, holds, asked: amount } of groups) {
    const counts = texts.of(holds.length, amount);
    const text = holds.length === 0 ? counts : `${counts}: ${titlesOf(holds.map(({ rule }) => rule))}`;
    yield* labelled(title, text, { indent: 4, labelWidth, paint: on.faint }, on);
  }
  const waiting = asked.filter((each) => answerOf(each) === 'column missing');
  if (waiting.length === 0) return;
  yield* paragraph(texts.waiting(titlesOf(waiting.map(({ rule }) => rule))), 4, on, on.faint);
}

/** More rules than these are only counted. */
const mostNamed = 8;

/** The rules that are switched off, or were never switched on. */
export function* offLines(off: readonly RuleId[], on: Paper): Generator<string> {
  if (off.length === 0) return;
  yield '';
  const { off: texts, inSettings } = language.reports;
  yield `  ${on.bold(texts.heading(off.length))} ${on.faint(inSettings)}`;
  yield* paragraph(texts.titles(titlesOf(off.slice(0, mostNamed)), off.length - mostNamed), 4, on);
}
