import { language } from '../../../languages/language';
import { isUnreadable } from '../../../plan/rows';
import { roundingTolerance } from '../../../spreadsheet/rounding-tolerance';
import { requiredVolumes } from '../../needs';
import { declareRule, undecided } from '../../rule';
import { isKnown } from '../../volumes';
import { label } from '../../wording';

export const unitsMissing = declareRule({
  id: 'units-missing',
  group: 'economics',
  severity: 'advice',
  onlyIn: 'full',
  judges: { strategies: ['strategies', 'tactics.strategy', ...requiredVolumes] },
  select: ({ strategies }) => [strategies],
  decide: (strategy, { volumes }) => {
    const { row } = strategy;
    const silent = strategy.tactics
      .filter(({ tactic }) => tactic.row.units === null)
      .map(({ tactic }) => tactic.row);
    if (silent.length === 0) return 'pass';
    const required = volumes.required(strategy);
    if (!isKnown(required)) {
      const mayRequire = isUnreadable(row, 'product') && (volumes.mostRequired() ?? 0) > roundingTolerance;
      return mayRequire ? undecided(row, 'product') : 'pass';
    }
    if (required <= roundingTolerance) return 'pass';
    return {
      outcome: 'finding',
      detail: { strategy: row, required, silent },
      fields: ['strategy'],
      related: silent.map((tactic) => ({ row: tactic, fields: ['units'] })),
    };
  },
  message: ({ strategy, required, silent }) =>
    language.rules['units-missing'].finding({
      strategy: label(strategy),
      required,
      silent: silent.map(label),
    }),
});
