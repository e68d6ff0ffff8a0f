import { language } from '../../../languages/language';
import { quote } from '../../../languages/words';
import { isUnreadable, type Product, type Strategy } from '../../../plan/rows';
import type { StrategyChain } from '../../chains';
import type { Loss } from '../../loss';
import { missingFigures } from '../../product-figures';
import { declareRule, undecided } from '../../rule';
import { isKnown, type UnknownRequirement } from '../../volumes';
import { label } from '../../wording';

export const requirementUnknown = declareRule({
  id: 'requirement-unknown',
  group: 'economics',
  severity: 'advice',
  onlyIn: 'full',
  alwaysApplicableIn: 'full',
  judges: { plan: ['products', 'strategies.product'], strategies: ['products', 'strategies.product'] },
  select: ({ strategies }): readonly (readonly Subject[])[] => {
    const own = strategies.filter(({ row }) => !row.derived);
    // Strategies that are only texts beside the tactics have no Product column: one finding speaks for them all.
    return own.length < strategies.length ? [own, [{ row: null }]] : [own];
  },
  decide: (strategy, { volumes }) => {
    if (strategy.row === null)
      return { outcome: 'finding', detail: null, fields: [], carries: isOfDerivedStrategy };
    const required = volumes.required(strategy);
    if (isKnown(required)) return 'pass';
    const { row } = strategy;
    if (isUnreadable(row, 'product') && volumes.mostRequired() !== null) return undecided(row, 'product');
    return {
      outcome: 'finding',
      detail: { strategy: row, required },
      fields: ['product'],
      ...(required.cause === 'product without figures'
        ? {
            cause: {
              key: `figures of ${required.product.table}/${required.product.line}`,
              says: language.rules['requirement-unknown'].cause(label(required.product)),
            },
          }
        : {}),
      related:
        required.cause === 'product without figures'
          ? [{ row: required.product, fields: figuresAtFault(required.product) }]
          : [],
    };
  },
  message: (detail) =>
    detail === null ? language.rules['requirement-unknown'].findings.noOwnTable : requirementSentence(detail),
});

type Subject = StrategyChain | { readonly row: null };

const isOfDerivedStrategy = ({ cause, of }: Loss): boolean =>
  cause === 'feasibility' && of?.row.derived === true && of.hasValidGoal === true && of.tactics.length > 0;

/** Those that are missing, else those that leave no margin. */
function figuresAtFault(product: Product): readonly string[] {
  const missing = missingFigures(product);
  return missing.length > 0 ? missing : ['price', 'unitCost'];
}

function requirementSentence({
  strategy: row,
  required,
}: {
  readonly strategy: Strategy;
  readonly required: UnknownRequirement;
}): string {
  const { findings } = language.rules['requirement-unknown'];
  const strategy = label(row);
  switch (required.cause) {
    case 'no product named':
      return findings.noProduct(strategy);
    case 'product not in the plan': {
      const isAmbiguous = row.product.some(({ text, ambiguous }) => ambiguous && text === required.text);
      const product = quote(required.text);
      return findings[isAmbiguous ? 'ambiguousProduct' : 'unknownProduct']({ strategy, product });
    }
    case 'product without figures': {
      const missing = missingFigures(required.product);
      const product = label(required.product);
      return missing.length === 0
        ? findings.noMargin({ strategy, product })
        : findings.missingFigures({ strategy, product, missing });
    }
  }
}
