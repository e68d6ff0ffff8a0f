import { slack } from './plan-sheets';
import { folded } from './read-cell';
import type { Directory } from './rows';

export interface WrittenPart {
  readonly text: string;
  /** A fraction; null where the part states none. */
  readonly given: number | null;
  /** Whether it states a share below 0, which counts as not given. */
  readonly negative: boolean;
}

const commaNotBetweenDigits = /(?<!\d),|,(?!\d)/;
const writtenShare = /(?:\s*[:=]\s*|\s+)([+-]?\d+(?:\.\d+)?)\s*%$/u;

const trimmed = (pieces: readonly string[]): string[] =>
  pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');

function shareIn(piece: string): { readonly text: string; readonly share: number } | null {
  const found = writtenShare.exec(piece);
  if (!found || found.index === 0) return null;
  return { text: piece.slice(0, found.index), share: Number(found[1]) / 100 };
}

function pieces(text: string, directory: Directory | null, withShares: boolean): string[] {
  const isWhole = (piece: string): boolean => {
    if (directory === null) return false;
    const withoutShare = withShares ? shareIn(piece) : null;
    return (
      directory.isKeyOrName(piece) || (withoutShare !== null && directory.isKeyOrName(withoutShare.text))
    );
  };
  // "1,2" is two pieces where 1 and 2 are keys.
  const inKeys = (piece: string): string[] => {
    const parts = trimmed(piece.split(','));
    return !isWhole(piece) && parts.every(isWhole) ? parts : [piece];
  };
  return trimmed(text.split(/[;|\r\n]/)).flatMap((piece) =>
    isWhole(piece) ? [piece] : trimmed(piece.split(commaNotBetweenDigits)).flatMap(inKeys),
  );
}

/** The entries of a list as written. `directory` is null for a list that refers to no table. */
export const listEntries = (text: string, directory: Directory | null): string[] =>
  pieces(text, directory, false);

export const referenceParts = (text: string, directory: Directory, withShares: boolean): WrittenPart[] =>
  pieces(text, directory, withShares).map((piece) => {
    const found = withShares && !directory.isKeyOrName(piece) ? shareIn(piece) : null;
    if (found === null) return { text: piece, given: null, negative: false };
    const negative = found.share < 0;
    return { text: found.text, given: negative ? null : found.share, negative };
  });

/** Tolerance of link shares that are to make up 100%. */
export const shareTolerance = 0.005;

/** What each part has of the whole: see "Reading a workbook"; where all are given, within tolerance of 1 they make up exactly 1. */
export function dividedShares(parts: readonly Pick<WrittenPart, 'given'>[]): number[] {
  const sum = givenSum(parts);
  const without = parts.filter((part) => part.given === null).length;
  const makesUpOne = sum > 1 || (without === 0 && sum >= 1 - shareTolerance - slack);
  const left = makesUpOne ? 0 : 1 - sum;
  return parts.map((part) =>
    part.given === null ? left / without : makesUpOne ? part.given / sum : part.given,
  );
}

export const givenSum = (parts: readonly Pick<WrittenPart, 'given'>[]): number =>
  parts.reduce((sum, part) => sum + (part.given ?? 0), 0);

/** Texts without those that compare equal to an earlier one. */
export const distinctTexts = (texts: readonly string[]): string[] => [...new Set(texts.map(folded))];
