import * as fc from 'fast-check';
import type { OracleCell, OracleRole } from './plan-sheets';
import { type Care, mostly, nothing, weighted } from './random-care';

/** Names with what makes reading hard: a comma, a share, a comma between digits, ß, a ligature, a number sign. */
export const namePools: Readonly<Record<OracleRole, readonly string[]>> = {
  goals: [
    'Grow revenue',
    'Win 5,000 customers',
    'Keep, then grow',
    'Große Marke',
    'Margin 40%',
    'Lead the field',
  ],
  strategies: ['Brand', 'Launch, big', 'Win 20%', 'Key accounts', 'Straße first', 'Loyalty #2', 'Oﬃce line'],
  tactics: [
    'Newsletter',
    'Trade fair',
    'Cold calls',
    'Webinar, live',
    'Demo day',
    'Price sheet',
    'Follow-up',
  ],
  products: ['Lamp', 'Desk, oak', 'Chair 2,5', 'Shelf', 'Stool', 'Bench', 'Sofa', 'Cot'],
  segments: ['Families', 'Students', 'Homes, small', 'Trade'],
  history: ['Q1 2025', 'Q2 2025', 'Q3 2025', 'Q4 2025'],
  components: ['SWOT', 'Lead tracking', 'Brand key', 'Pricing', 'Competitive analysis', 'Personas'],
};

const idLetters: Readonly<Partial<Record<OracleRole, string>>> = {
  goals: 'G',
  strategies: 'S',
  tactics: 'T',
  products: 'P',
};

export type IdStyle = 'own' | 'spaced' | 'numeric' | 'none' | 'first' | 'error';
export type NameStyle = 'own' | 'upper' | 'first' | 'none' | 'error';

export const idStyle = (care: Care): fc.Arbitrary<IdStyle> =>
  mostly(
    care,
    weighted<IdStyle>([9, 'own'], [1, 'spaced']),
    weighted<IdStyle>([4, 'none'], [4, 'first'], [2, 'numeric'], [1, 'error']),
  );
export const nameStyle = (care: Care): fc.Arbitrary<NameStyle> =>
  mostly(
    care,
    weighted<NameStyle>([9, 'own'], [1, 'upper']),
    weighted<NameStyle>([5, 'first'], [2, 'none'], [1, 'error']),
  );

const errorCell: OracleCell = { error: '#NAME?' };

export function idCell(role: OracleRole, style: IdStyle, index: number): OracleCell {
  const letter = idLetters[role] ?? '';
  switch (style) {
    case 'own':
      return `${letter}${index + 1}`;
    case 'spaced':
      return ` ${letter.toLowerCase()}${index + 1} `;
    case 'numeric':
      return 100 + index;
    case 'first':
      return `${letter}1`;
    case 'none':
      return null;
    case 'error':
      return errorCell;
  }
}

export function nameCell(role: OracleRole, style: NameStyle, index: number): OracleCell {
  const pool = namePools[role];
  const lap = Math.floor(index / pool.length);
  const own = `${pool[index % pool.length] ?? ''}${lap > 0 ? ` ${'again '.repeat(lap).trim()}` : ''}`;
  switch (style) {
    case 'own':
      return own;
    case 'upper':
      return own.toUpperCase().replace(' ', '  ');
    case 'first':
      return pool[0] ?? '';
    case 'none':
      return null;
    case 'error':
      return errorCell;
  }
}

/** A text that means the row `target` (counted around its sheet), or nothing at all. */
export interface Pointer {
  readonly target: number;
  readonly by: 'key' | 'name' | 'folded' | 'second' | 'unknown';
}

export const pointer = (care: Care): fc.Arbitrary<Pointer> =>
  fc.record({
    target: fc.nat(11),
    by: mostly(
      care,
      weighted<Pointer['by']>([6, 'key'], [3, 'name'], [1, 'folded']),
      weighted<Pointer['by']>([3, 'unknown'], [1, 'second']),
    ),
  });

export interface WrittenRow {
  readonly id: OracleCell;
  readonly name: OracleCell;
}

const written = (cell: OracleCell): string =>
  cell === null || typeof cell === 'object' ? '' : String(cell).trim();

export function pointerText(to: Pointer, rows: readonly WrittenRow[], unknown: string): string {
  const row = rows.length > 0 ? rows[to.target % rows.length] : undefined;
  const id = written(row?.id ?? null);
  const name = written(row?.name ?? null);
  switch (to.by) {
    case 'key':
      return id || name || unknown;
    case 'name':
      return name || id || unknown;
    case 'folded':
      // What nobody sees counts as not there; in a name alone it would be part of the key as written.
      return id
        ? `\u200b${id.toLowerCase().replace(' ', '  ')}\u00ad`
        : (name || unknown).toLowerCase().replace(' ', '  ');
    case 'second':
      return name ? `${name} #2` : unknown;
    case 'unknown':
      return unknown;
  }
}

export interface LinkPlan {
  readonly parts: readonly (Pointer & { readonly share: number | null })[];
  /** Whether the parts' own shares are replaced by ones that make up 100%. */
  readonly shares: 'none' | 'exact' | 'own';
  readonly form: ' ' | ': ' | '=';
  readonly separator: '; ' | '\n' | '|' | ', ' | ',';
}

const looseShare = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<number | null>(60, 40, 100, 50, 33.3, 20, 0, 120) },
  { weight: 3, arbitrary: nothing },
  { weight: 1, arbitrary: fc.constant(-20) },
);

export function linkPlan(care: Care): fc.Arbitrary<LinkPlan> {
  const part = fc.record({ to: pointer(care), share: looseShare }).map(({ to, share }) => ({ ...to, share }));
  const several = fc.array(part, { minLength: 2, maxLength: 4 });
  return fc.record({
    parts: fc.oneof(
      { weight: 6, arbitrary: fc.array(part, { minLength: 1, maxLength: 1 }) },
      { weight: 3, arbitrary: several },
    ),
    shares: mostly(
      care,
      weighted<LinkPlan['shares']>([5, 'none'], [4, 'exact']),
      fc.constant<LinkPlan['shares']>('own'),
    ),
    form: fc.constantFrom(' ', ': ', '='),
    separator: fc.constantFrom('; ', '\n', '|', ', ', ','),
  });
}

/** Shares of whole percents, and 33.3% each of three, which make up 100% within tolerance. */
const exactShares: readonly (readonly number[])[] = [[100], [60, 40], [33.3, 33.3, 33.3], [40, 30, 20, 10]];

export function linkText(plan: LinkPlan, rows: readonly WrittenRow[], unknown: string): OracleCell {
  const exact = exactShares[plan.parts.length - 1] ?? [];
  return plan.parts
    .map((part, index) => {
      const share = plan.shares === 'none' ? null : plan.shares === 'exact' ? exact[index] : part.share;
      const text = pointerText(part, rows, unknown);
      return share === null || share === undefined ? text : `${text}${plan.form}${share}%`;
    })
    .join(plan.separator);
}
