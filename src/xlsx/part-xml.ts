import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { workbookLimits } from './limits';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

export type Attributes = Readonly<Record<string, string>>;

/**
 * What is done with the XML of one part, as it passes. Names come without their namespace prefix; extension lists are
 * left out, because names in them, such as `table`, mean other things.
 */
export interface PartReader {
  /** The element that the part must consist of. */
  readonly root: string;
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads the XML of a part piece by piece. Throws a WorkbookError where it is not well formed, has another root element,
 * or declares a document type: no workbook needs one, and entities are how XML is made to do harm.
 */
export async function readPart(
  archive: ZipArchive,
  part: string,
  maxBytes: number,
  reader: PartReader,
): Promise<void> {
  const damaged = (detail: string): WorkbookError => new WorkbookError('damaged-part', { part, detail });
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  let attributeCount = 0;
  /** How deep the parser stands inside an extension, 0 for outside. */
  let extensionDepth = 0;
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  parser.on('doctype', () => {
    throw damaged('it declares a document type');
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > workbookLimits.xmlAttributes) throw damaged('an element has too many attributes');
  });
  parser.on('opentag', (tag) => {
    attributeCount = 0;
    depth += 1;
    if (depth > workbookLimits.xmlDepth) throw damaged('its elements stand too deep inside each other');
    const name = localName(tag.name);
    if (depth === 1 && name !== reader.root)
      throw damaged(`it begins with "${name}" where "${reader.root}" belongs`);
    if (extensionDepth > 0 || name === 'extLst') extensionDepth += 1;
    else reader.open(name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (extensionDepth > 0) extensionDepth -= 1;
    else reader.close?.(localName(tag.name));
  });
  if (reader.text !== undefined) {
    const { text } = reader;
    const passOn = (piece: string): void => {
      if (extensionDepth === 0) text(piece);
    };
    parser.on('text', passOn);
    parser.on('cdata', passOn);
  }

  let decoder: TextDecoder | null = null;
  const decode = (piece: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw damaged('it has bytes that are no text');
    }
  };
  for await (const piece of archive.pieces(part, maxBytes)) parser.write(decode(piece, true));
  parser.write(decode(new Uint8Array(), false));
  parser.close();
}

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

/** The parts of a workbook are UTF-8 or UTF-16: a mark at the start tells which, or where the zero of a wide "<" stands. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
};

/** The relationship that an element names: the attribute `id` of whatever prefix the part gives to relationships. */
export function relationshipId(attributes: Attributes): string | undefined {
  const name = Object.keys(attributes).find((attribute) => attribute.endsWith(':id'));
  return name === undefined ? undefined : attributes[name];
}

/** An XML Schema boolean. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
