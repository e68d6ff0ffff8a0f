import type { PartScore, Score } from '../../../alignment/score';
import type { Lead } from '../../../alignment/settings';
import { shownShare } from '../../../alignment/shown-share';
import { verdictOn } from '../../../alignment/verdict';
import { percent } from '../../../languages/words';
import { date } from '../../../spreadsheet/day-in-words';
import type { ReportedCheck } from '../../checked-file';
import { padded, paddedBefore } from '../wrap';
import { type Paper, paragraph } from './paper';

export const leadWords: Readonly<Record<Lead, string>> = {
  marketing: 'marketing leads',
  sales: 'sales leads',
  joint: 'marketing and sales lead together',
};

/** Points with one decimal. */
export const points = (amount: number): string => amount.toFixed(1);

/** Points of a whole: only the whole itself is shown as such, and without decimals. */
export const pointsOf = (whole: number, amount: number): string => {
  if (amount >= whole) return String(whole);
  return points(points(amount) === points(whole) ? whole - 0.1 : amount);
};

/** The score, its parts, and what stands beside it; where there is none, what was found and what to add. */
export function* scoreLines(
  { score, withoutScore, date: day, settings }: ReportedCheck,
  on: Paper,
): Generator<string> {
  const terms = `as of ${date(day)}, ${settings.profile} profile, ${leadWords[settings.lead]}`;
  if (score.score === null) {
    yield `  ${on.bold('No score yet')}`;
    yield* paragraph(terms, 2, on, on.faint);
    if (withoutScore !== null)
      yield* ['', ...paragraph(`${withoutScore.found} ${withoutScore.advice}`, 2, on)];
    return;
  }
  const shown = `Alignment score ${pointsOf(100, score.score)} of 100`;
  yield `  ${on.bold(shown)}`;
  yield* paragraph(`${verdictOn(score.score).says}, ${terms}`, 2, on, on.faint);
  yield '';
  const counted = score.parts.filter(({ weight }) => weight > 0);
  const nameWidth = Math.max(...counted.map(({ part }) => part.length));
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
  return `${padded(part, nameWidth)}  ${bar}  ${paddedBefore(pointsOf(weight, earned), 5)} of ${weight}`;
}

export function besideTheScore({ backedByCount, backedByMoney, knownBudgetShare }: Score): readonly string[] {
  const money = backedByMoney === null ? '' : ` and ${percent(shownShare(backedByMoney))} of the money`;
  return [
    ...(backedByCount === null
      ? []
      : [`Backed: ${percent(shownShare(backedByCount))} of the tactics${money}.`]),
    ...(knownBudgetShare === null
      ? []
      : [`Budgets known: ${percent(shownShare(knownBudgetShare))} of the tactics.`]),
  ];
}
