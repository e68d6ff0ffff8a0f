import { slack } from './plan-sheets';
import { folded, type Reading } from './read-cell';
import type { Directory } from './rows';

export interface WrittenPart {
  readonly text: string;
  /** A fraction; null where the part states none. */
  readonly given: number | null;
}

const everyComma = /,/;
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
  return trimmed(text.split(/[;|\r\n]/)).flatMap((piece) =>
    isWhole(piece) ? [piece] : trimmed(piece.split(directory === null ? everyComma : commaNotBetweenDigits)),
  );
}

/** The entries of a list as written. `directory` is null for a list that refers to no table. */
export const listEntries = (text: string, directory: Directory | null): string[] =>
  pieces(text, directory, false);

/** The parts of a reference list; unreadable where a share in it is negative. */
export function referenceParts(
  text: string,
  directory: Directory,
  withShares: boolean,
): Reading<WrittenPart[]> {
  const parts = pieces(text, directory, withShares).map((piece): WrittenPart => {
    const found = withShares && !directory.isKeyOrName(piece) ? shareIn(piece) : null;
    return found ? { text: found.text, given: found.share } : { text: piece, given: null };
  });
  if (parts.some((part) => part.given !== null && part.given < 0)) return { state: 'unreadable' };
  return { state: 'read', value: parts, fromText: false };
}

/** Tolerance of link shares that are to make up 100%. */
export const shareTolerance = 0.005;

/** What each part has of the whole: see "Reading a workbook"; where all are given, within tolerance of 1 they make up exactly 1. */
export function dividedShares(parts: readonly WrittenPart[]): number[] {
  const sum = givenSum(parts);
  const without = parts.filter((part) => part.given === null).length;
  const makesUpOne = sum > 1 || (without === 0 && sum >= 1 - shareTolerance - slack);
  const left = makesUpOne ? 0 : 1 - sum;
  return parts.map((part) =>
    part.given === null ? left / without : makesUpOne ? part.given / sum : part.given,
  );
}

export const givenSum = (parts: readonly WrittenPart[]): number =>
  parts.reduce((sum, part) => sum + (part.given ?? 0), 0);

/** Texts without those that compare equal to an earlier one. */
export const distinctTexts = (texts: readonly string[]): string[] => [...new Set(texts.map(folded))];
