import { roundingTolerance } from '../../spreadsheet/rounding-tolerance';

/** Stated shares may miss 100% by half a point: three thirds are written 33.3%. */
export const allocationTolerance = 0.005;

export interface TextWithShare {
  readonly text: string;
  /** As a fraction; null where none is written. */
  readonly share: number | null;
}

/** Nobody writes more digits before the point, and shares that overflow could not be scaled. */
const writtenShare = /^[-+]?\d{1,9}(\.\d+)?$/u;

/** Parts `S1 60%`, `S1: 60%` or `S1=60%` into the text and its share; without a share the text is the whole. */
export function splitShare(piece: string): TextWithShare {
  const whole = { text: piece, share: null };
  if (!piece.endsWith('%')) return whole;
  const beforeSign = piece.slice(0, -1).trimEnd();
  const numberStart = beforeSign.search(/[\s:=][-−+]?[\d.,]*$/u);
  if (numberStart < 0) return whole;
  const digits = beforeSign
    .slice(numberStart + 1)
    .replace('−', '-')
    .replace(',', '.');
  if (!writtenShare.test(digits)) return whole;
  const text = beforeSign
    .slice(0, numberStart + 1)
    .replace(/[\s:=]$/u, '')
    .trimEnd();
  const name = /[:=]$/u.test(text) ? text.slice(0, -1).trimEnd() : text;
  return name === '' ? whole : { text: name, share: Number(digits) / 100 };
}

/**
 * The share of each link, 0 to 1. Links without a stated share divide what the stated ones leave, equally. Stated shares that
 * sum to more than 1 are scaled to 1; so are complete ones that miss 1 by no more than the tolerance, since nothing reports them.
 */
export function allocate(stated: readonly (number | null)[]): number[] {
  const sum = stated.reduce<number>((total, share) => total + (share ?? 0), 0);
  const open = stated.filter((share) => share === null).length;
  const complete = open === 0 && sum >= 1 - allocationTolerance - roundingTolerance;
  const scale = sum > 1 || complete ? 1 / sum : 1;
  const rest = open === 0 ? 0 : Math.max(0, 1 - sum) / open;
  return stated.map((share) => (share === null ? rest : share * scale));
}

/** How the stated shares of a row miss 100%: above it whatever the parts, below it only where every part states one. */
export function allocationGap(
  links: readonly { readonly statedShare: number | null }[],
): 'over' | 'under' | null {
  let sum = 0;
  let isComplete = links.length > 0;
  for (const { statedShare } of links) {
    if (statedShare === null) isComplete = false;
    else sum += statedShare;
  }
  if (sum > 1 + allocationTolerance + roundingTolerance) return 'over';
  return isComplete && sum < 1 - allocationTolerance - roundingTolerance ? 'under' : null;
}
