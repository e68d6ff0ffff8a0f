import { language } from '../../../languages/language';
import type { PlanEntry } from '../../portfolio/entry';
import type { Listed, PlanChange, Portfolio } from '../../portfolio/portfolio';
import type { ReportSettings } from '../report';
import { shownScore } from './figures';

const texts = () => language.reports.portfolio;

/** A portfolio and where it is kept. */
export interface ReportedPortfolio {
  readonly portfolio: Portfolio;
  /** The path of the file; null where it could not be kept. */
  readonly out: string | null;
}

/** Writes a portfolio, in pieces that are joined without anything between them. */
export type PortfolioReport = (
  reported: ReportedPortfolio,
  settings: Pick<ReportSettings, 'width' | 'colours'>,
) => Iterable<string>;

/** All that a portfolio lists, in its order: by score, then what has none, then what could not be read. */
export const allListed = ({ scored, unscored, unread }: Portfolio): readonly Listed[] => [
  ...scored,
  ...unscored,
  ...unread,
];

/** Why a workbook has no score. */
export const reasonOf = ({ tables, withoutScore }: PlanEntry, change: PlanChange | null): string =>
  [tables === 0 ? language.reports.noPlan.none : (withoutScore ?? ''), ...hadScore(change)].join(' ');

/** That a file without a score had one at the last run. */
export const hadScore = (change: PlanChange | null): readonly string[] =>
  change === null || change.before === null ? [] : [texts().hadScore(shownScore(change.before))];
