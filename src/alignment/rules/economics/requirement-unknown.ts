import { enumerate, quote } from '../../../languages/words';
import { fieldName } from '../../../plan/fields/catalogue';
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
              says: `The required volume of ${label(required.product)} is not known`,
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
    detail === null
      ? 'The strategies are read from the tactics, so nobody knows what volume they require. List them in a table of their own, with the products that each sells.'
      : requirementSentence(detail),
});

type Subject = StrategyChain | { readonly row: null };

const isOfDerivedStrategy = ({ cause, of }: Loss): boolean =>
  cause === 'feasibility' && of?.row.derived === true && of.hasValidGoal === true && of.tactics.length > 0;

const requirementSentence = ({
  strategy,
  required,
}: {
  readonly strategy: Strategy;
  readonly required: UnknownRequirement;
}): string => `The required volume of ${label(strategy)} is not known: ${explain(strategy, required)}`;

/** Those that are missing, else those that leave no margin. */
function figuresAtFault(product: Product): readonly string[] {
  const missing = missingFigures(product);
  return missing.length > 0 ? missing : ['price', 'unitCost'];
}

function explain({ product }: Strategy, required: UnknownRequirement): string {
  switch (required.cause) {
    case 'no product named':
      return 'it names no product. Enter what it sells in its Product column.';
    case 'product not in the plan':
      return product.some(({ text, ambiguous }) => ambiguous && text === required.text)
        ? `it names ${quote(required.text)}, and several products have that name. Enter the ID of the right one.`
        : `its product ${quote(required.text)} is not in the products. Add it there with price, unit cost and fixed cost.`;
    case 'product without figures': {
      const missing = missingFigures(required.product);
      if (missing.length === 0) {
        return `${label(required.product)} earns nothing per unit, so no volume covers its fixed cost. Raise its price or lower its cost.`;
      }
      const names = missing.map((field) =>
        field === 'fixedCost' ? 'Fixed cost or Target profit' : fieldName('products', field),
      );
      return `${label(required.product)} has ${enumerate(names.map((name) => `no ${name}`))}. Fill ${names.length === 1 ? 'it' : 'them'} in.`;
    }
  }
}
