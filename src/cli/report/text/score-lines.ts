import type { PartScore, Score } from '../../../alignment/score';
import { shownShare } from '../../../alignment/shown-share';
import { verdictOn } from '../../../alignment/verdict';
import { language } from '../../../languages/language';
import { number, tenths } from '../../../languages/words';
import { date } from '../../../spreadsheet/day-in-words';
import type { ReportedCheck } from '../../checked-file';
import { displayWidth, padded, paddedBefore } from '../wrap';
import { type Paper, paragraph } from './paper';

/** Points with one decimal. */
export const points = tenths;

/** Points of a whole: only the whole itself is shown as such, and without decimals. */
export const pointsOf = (whole: number, amount: number): string => {
  if (amount >= whole) return number(whole);
  return points(points(amount) === points(whole) ? whole - 0.1 : amount);
};

/** The score, its parts, and what stands beside it; where there is none, what was found and what to add. */
export function* scoreLines(
  { score, withoutScore, date: day, settings }: ReportedCheck,
  on: Paper,
): Generator<string> {
  const texts = language.reports;
  const terms = texts.terms(date(day), settings.profile, settings.lead);
  if (score.score === null) {
    yield `  ${on.bold(texts.noScore)}`;
    yield* paragraph(terms, 2, on, on.faint);
    if (withoutScore !== null)
      yield* ['', ...paragraph(`${withoutScore.found} ${withoutScore.advice}`, 2, on)];
    return;
  }
  yield `  ${on.bold(texts.score(pointsOf(100, score.score)))}`;
  yield* paragraph(`${verdictOn(score.score).says}, ${terms}`, 2, on, on.faint);
  yield '';
  const counted = score.parts.filter(({ weight }) => weight > 0);
  const nameWidth = Math.max(...counted.map(({ part }) => displayWidth(language.report.partNames[part])));
  for (const part of counted) yield `  ${partLine(part, nameWidth, on)}`;
  const beside = besideTheScore(score);
  if (beside.length === 0) return;
  yield '';
  yield* paragraph(beside.join(' '), 2, on);
}

const widestBar = 20;
/* The margin, the gaps, and figures such as ` 53.2 of 60`. */
const besideBar = 2 + 2 + 2 + 11;

function partLine({ part, weight, earned }: PartScore, nameWidth: number, on: Paper): string {
  const barWidth = Math.min(widestBar, on.width - besideBar - nameWidth);
  // A part that has lost anything has a gap in its bar, and one that has earned anything a stroke.
  const exact = (earned / weight) * barWidth;
  const isNearlyFull = earned < weight && exact > barWidth - 1;
  const filled = isNearlyFull
    ? barWidth - 1
    : Math.min(barWidth, earned > 0 ? Math.max(1, Math.round(exact)) : 0);
  const share = earned / weight;
  const paint = share >= 0.9 ? on.good : share >= 0.5 ? on.severity.warning : on.severity.error;
  const bar = paint('█'.repeat(filled)) + on.faint('░'.repeat(barWidth - filled));
  const figures = language.reports.outOf(paddedBefore(pointsOf(weight, earned), 5), number(weight));
  return `${padded(language.report.partNames[part], nameWidth)}  ${bar}  ${figures}`;
}

export function besideTheScore({ backedByCount, backedByMoney, knownBudgetShare }: Score): readonly string[] {
  const texts = language.reports;
  const money = backedByMoney === null ? null : shownShare(backedByMoney);
  return [
    ...(backedByCount === null ? [] : [texts.backed(shownShare(backedByCount), money)]),
    ...(knownBudgetShare === null ? [] : [texts.budgetsKnown(shownShare(knownBudgetShare))]),
  ];
}
