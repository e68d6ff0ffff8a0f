import { type CellValue, isCellError } from '../../spreadsheet/cell';
import type { ListField, ReferenceField } from '../fields/field';
import type { Role } from '../fields/roles';
import type { KeyIndex } from '../key-index';
import { comparable, hashable } from '../names';
import type { Link, Mention, Row } from '../rows';
import { type EmptyCell, errorProblem, onlyDashes, plainText, type UnreadableCell } from './cell';
import { allocate, splitShare } from './link-shares';
import { splitFreeList, splitKeyList } from './lists';
import type { ReadingProblem } from './problems';

/** The rows of one role as texts can name them. */
export interface NamedRows<To extends Role = Role> {
  readonly index: KeyIndex;
  /** The rows by their place in the index. */
  readonly rows: readonly Row<To>[];
}

interface Target {
  readonly target: Row | null;
  readonly ambiguous: boolean;
}

const nothing: Target = { target: null, ambiguous: false };

function resolveIn(named: NamedRows | null, text: string): Target {
  const resolution = named?.index.resolve(text) ?? 'none';
  if (typeof resolution === 'number') return { target: named?.rows[resolution] ?? null, ambiguous: false };
  return resolution === 'ambiguous' ? { target: null, ambiguous: true } : nothing;
}

type Reading =
  | {
      readonly status: 'read';
      readonly value: readonly Link[] | readonly Mention[];
      readonly fromText: false;
      /** What is wrong with a part of the cell, while the rest of it can be judged. */
      readonly partProblem: ReadingProblem | null;
    }
  | EmptyCell
  | UnreadableCell;

const empty: EmptyCell = { status: 'empty' };

/**
 * How a reference or list field reads its cells. Few texts stand in many cells, so each is read once, and rows with the same
 * text share its parts.
 */
export function readMultiple(
  field: ReferenceField | ListField,
  named: NamedRows | null,
): (value: CellValue) => Reading {
  const known = new Map<string, Reading>();
  return (value) => {
    if (isCellError(value)) return { status: 'unreadable', problem: errorProblem(value), seen: value };
    const text = value === null ? '' : plainText(value);
    const sought = hashable(text);
    let reading = known.get(sought);
    if (reading === undefined) known.set(sought, (reading = readText(field, text, named)));
    return reading;
  };
}

function readText(field: ReferenceField | ListField, text: string, named: NamedRows | null): Reading {
  const { parts, hasNegativeShare } =
    field.kind === 'reference'
      ? readLinks(text, named, field.withShares)
      : { parts: readMentions(text, field.to !== null, named), hasNegativeShare: false };
  if (parts.length === 0 || (onlyDashes.test(text) && parts.every(({ target }) => target === null)))
    return empty;
  const partProblem: ReadingProblem | null = hasNegativeShare
    ? { problem: 'negative-link-share', seen: text }
    : null;
  return { status: 'read', value: parts, fromText: false, partProblem };
}

/** The links of a reference cell. A share below 0 counts as not given, and the link stays. */
export function readLinks(
  text: string,
  named: NamedRows | null,
  withShares: boolean,
): { readonly parts: readonly Link[]; readonly hasNegativeShare: boolean } {
  const isKnown = (piece: string): boolean => named?.index.knows(piece) ?? false;
  const isKnownWithShare = (piece: string): boolean => isKnown(piece) || isKnown(splitShare(piece).text);
  const pieces = splitKeyList(text, withShares ? isKnownWithShare : isKnown).map((piece) =>
    withShares && !isKnown(piece) ? splitShare(piece) : { text: piece, share: null },
  );
  const isNegative = (share: number | null): boolean => share !== null && share < 0;
  const stated = pieces.map(({ share }) => (isNegative(share) ? null : share));
  const shares = allocate(stated);
  return {
    parts: pieces.map(({ text: name }, place) => ({
      text: name,
      statedShare: stated[place] ?? null,
      share: shares[place] ?? 0,
      ...resolveIn(named, name),
    })),
    hasNegativeShare: pieces.some(({ share }) => isNegative(share)),
  };
}

/** The names of a list cell; `named` is null for lists that refer to no sheet. */
export function readMentions(
  text: string,
  refersToSheet: boolean,
  named: NamedRows | null,
): readonly Mention[] {
  const pieces = refersToSheet
    ? splitKeyList(text, (piece) => named?.index.knows(piece) ?? false)
    : splitFreeList(text);
  return pieces.map((piece) => {
    const found = resolveIn(named, piece);
    return { text: piece, identity: comparable(found.target?.key ?? piece), ...found };
  });
}
