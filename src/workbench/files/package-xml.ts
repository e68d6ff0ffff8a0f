import { SaxesParser } from 'saxes';
import type { WorkbookLimits } from '../../xlsx/limits';
import { WorkbookError } from '../../xlsx/workbook-error';
import { unescapeText } from '../../xlsx/spreadsheet-text';
import type { PackageArchive } from './package-archive';

export type Attributes = Readonly<Record<string, string>>;

/** An element as it was read. `local` is its name without the prefix. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** What is done with the XML of a part as it passes. */
export interface XmlReader {
  readonly open: (local: string, attributes: Attributes, name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (local: string) => void;
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/* The parts of a workbook are UTF-8 or UTF-16: a mark at the start tells which, or where the zero of a wide "<" stands. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
};

/* A page stays alive while a large part is read. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const bytesBetweenPauses = 4_000_000;

/**
 * Reads the XML of a part. Throws a WorkbookError where it is not well formed, has another root element, or declares a
 * document type, as no workbook needs to.
 */
export async function readXml(
  archive: PackageArchive,
  part: string,
  maxBytes: number,
  root: string,
  reader: XmlReader,
): Promise<void> {
  const { limits } = archive;
  const damaged = (detail: string): WorkbookError => new WorkbookError('damaged-part', { part, detail });
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  let attributeCount = 0;
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  parser.on('doctype', () => {
    throw damaged('it declares a document type');
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > limits.xmlAttributes) throw damaged('an element has too many attributes');
  });
  parser.on('opentag', ({ name, attributes }) => {
    attributeCount = 0;
    depth += 1;
    if (depth > limits.xmlDepth) throw damaged('its elements stand too deep inside each other');
    const local = localName(name);
    if (depth === 1 && local !== root) throw damaged(`it begins with "${local}" where "${root}" belongs`);
    reader.open(local, attributes, name);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close(localName(name));
  });
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);

  let decoder: TextDecoder | null = null;
  const decode = (piece: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw damaged('it has bytes that are no text');
    }
  };
  let sincePause = 0;
  for (const piece of archive.pieces(part, maxBytes)) {
    parser.write(decode(piece, true));
    sincePause += piece.length;
    if (sincePause < bytesBetweenPauses) continue;
    sincePause = 0;
    await pause();
  }
  parser.write(decode(new Uint8Array(), false));
  parser.close();
}

/** Builds elements out of what passes; `take` hands over each that closes at the depth where building began. */
export function elementBuilder(
  part: string,
  limits: WorkbookLimits,
  take: (element: XmlElement) => void,
): XmlReader & { readonly isOpen: () => boolean } {
  let count = 0;
  const open: {
    name: string;
    local: string;
    attributes: Attributes;
    children: XmlElement[];
    text: string;
  }[] = [];
  return {
    isOpen: () => open.length > 0,
    open: (local, attributes, name) => {
      count += 1;
      if (count > limits.listItems)
        throw new WorkbookError('list-too-long', { part, limit: limits.listItems });
      open.push({ name, local, attributes, children: [], text: '' });
    },
    text: (text) => {
      const last = open.at(-1);
      if (last !== undefined) last.text += text;
    },
    close: () => {
      const element = open.pop();
      if (element === undefined) return;
      const parent = open.at(-1);
      if (parent === undefined) take(element);
      else parent.children.push(element);
    },
  };
}

/** A whole part as elements. Not for worksheets and shared texts, which are long. */
export async function readTree(archive: PackageArchive, part: string, root: string): Promise<XmlElement> {
  const found: XmlElement[] = [];
  const builder = elementBuilder(part, archive.limits, (element) => found.push(element));
  await readXml(archive, part, archive.limits.otherPartBytes, root, builder);
  const [tree] = found;
  if (tree === undefined) throw new WorkbookError('damaged-part', { part, detail: 'it is empty' });
  return tree;
}

export const childOf = (element: XmlElement | undefined, local: string): XmlElement | undefined =>
  element?.children.find((child) => child.local === local);

export const childrenOf = (element: XmlElement | undefined, local: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.local === local) ?? [];

/** All elements of the name, at any depth. */
export function descendants(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendants(child, local),
  ]);
}

/** The attribute `id` of whatever prefix the part gives to relationships. */
export const relationshipIdOf = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

/** An XML Schema boolean; what is not given is `otherwise`. */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true';

/** An attribute that holds a text. */
export const textOf = (value: string | undefined): string => unescapeText(value ?? '');
