import { language } from '../../languages/language';
import { type SelfTestReport, selfTestStatuses } from '../pane-host';
import { areShown, pointsOf, signedPoints } from '../points';
import type { FormulaWork, MadeFix } from './pane-state';

/* What notices show, and announcements tell, of what was done. */

export const fixTold = ({ label, cells }: MadeFix): string => language.pane.fixes.made(label, cells);

/** The score after a fix; null where there is none. */
export function scoreTold({ score, change }: Pick<MadeFix, 'score' | 'change'>): string | null {
  if (score === null) return null;
  const { fixes } = language.pane;
  const points = pointsOf(100, score);
  if (change === null) return fixes.score(points);
  return areShown(change) ? fixes.scoreChanged(points, signedPoints(change)) : fixes.scoreUnchanged(points);
}

/** Both, as they are announced. */
export const fixNews = (made: MadeFix): string =>
  [language.pane.news.fixed(fixTold(made)), scoreTold(made)].filter((each) => each !== null).join(' ');

/** What goes on with formulas, is asked of them, or came of it. */
export function formulasTold(work: FormulaWork): string {
  const { formulas } = language.pane;
  switch (work.status) {
    case 'repairing':
    case 'counting':
    case 'freezing':
      return formulas[work.status];
    case 'counted':
      if (work.all === 0) return formulas.none;
      return work.all === work.errors ? formulas.onlyErrors : formulas.askFreeze(work.all - work.errors);
    case 'repaired':
      if (work.all === 0) return formulas.none;
      if (work.healed + work.unknown + work.kept.length === 0) return formulas.nothingToRepair(work.all);
      return work.healed === 0 ? formulas.noneRepaired : formulas.repaired(work.healed);
    case 'frozen':
      return work.frozen === 0 ? formulas.noneFrozen : formulas.frozen(work.frozen, work.cells);
  }
}

/** How the cases of a self-test ended, counted. */
export function selfTestTold({ results, isCancelled }: SelfTestReport): string {
  const amounts = selfTestStatuses
    .map((status) => [status, results.filter((result) => result.status === status).length] as const)
    .filter(([status, amount]) => amount > 0 || status === 'passed');
  return language.pane.selfTest.outcome(isCancelled, amounts);
}
