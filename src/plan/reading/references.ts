import { type CellValue, isCellError } from '../../spreadsheet/cell';
import type { ListField, ReferenceField } from '../fields/field';
import type { Role } from '../fields/roles';
import type { KeyIndex } from '../key-index';
import { comparable } from '../names';
import type { Link, Mention, Row } from '../rows';
import { type EmptyCell, errorProblem, onlyDashes, plainText, type UnreadableCell } from './cell';
import { allocate, splitShare } from './link-shares';
import { splitFreeList, splitKeyList } from './lists';

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
    let reading = known.get(text);
    if (reading === undefined) known.set(text, (reading = readText(field, text, named)));
    return reading;
  };
}

function readText(field: ReferenceField | ListField, text: string, named: NamedRows | null): Reading {
  const parts =
    field.kind === 'reference'
      ? readLinks(text, named, field.withShares)
      : readMentions(text, field.to !== null, named);
  if (parts === 'negative share') return { status: 'unreadable', problem: 'negative-link-share', seen: text };
  return parts.length === 0 || (onlyDashes.test(text) && parts.every(({ target }) => target === null))
    ? empty
    : { status: 'read', value: parts, fromText: false };
}

/** The links of a reference cell, or `'negative share'` where a part states one below 0. */
export function readLinks(
  text: string,
  named: NamedRows | null,
  withShares: boolean,
): readonly Link[] | 'negative share' {
  const isKnown = (piece: string): boolean => named?.index.knows(piece) ?? false;
  const isKnownWithShare = (piece: string): boolean => isKnown(piece) || isKnown(splitShare(piece).text);
  const pieces = splitKeyList(text, withShares ? isKnownWithShare : isKnown).map((piece) =>
    withShares && !isKnown(piece) ? splitShare(piece) : { text: piece, share: null },
  );
  const stated = pieces.map(({ share }) => share);
  if (stated.some((share) => share !== null && share < 0)) return 'negative share';
  const shares = allocate(stated);
  return pieces.map((piece, place) => ({
    text: piece.text,
    statedShare: piece.share,
    share: shares[place] ?? 0,
    ...resolveIn(named, piece.text),
  }));
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
