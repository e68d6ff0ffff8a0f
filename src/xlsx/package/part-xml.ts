import { SaxesParser } from 'saxes';
import { language } from '../../languages/language';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

export type Attributes = Readonly<Record<string, string>>;

/** What is done with XML as it passes. Names come without their namespace prefix, which differs between writers. */
export interface XmlReader {
  /** `qualified` is the name as the part writes it. */
  readonly open: (name: string, attributes: Attributes, qualified: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** What is done with the XML of one part. */
export interface PartReader extends XmlReader {
  /** The element that the part must consist of. */
  readonly root: string;
}

/** A page stays alive while a large part is read. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const bytesBetweenPauses = 4_000_000;

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
  const { limits } = archive;
  const damaged = (detail: string): WorkbookError => new WorkbookError('damaged-part', { part, detail });
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let depth = 0;
  let attributeCount = 0;
  parser.on('error', (error) => {
    throw damaged(error.message);
  });
  parser.on('doctype', () => {
    throw damaged(language.workbookFiles.details.documentType);
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > limits.xmlAttributes)
      throw damaged(language.workbookFiles.details.tooManyAttributes);
  });
  parser.on('opentag', (tag) => {
    attributeCount = 0;
    depth += 1;
    if (depth > limits.xmlDepth) throw damaged(language.workbookFiles.details.nestedTooDeep);
    const name = localName(tag.name);
    if (depth === 1 && name !== reader.root)
      throw damaged(language.workbookFiles.details.otherRoot(name, reader.root));
    reader.open(name, tag.attributes, tag.name);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  if (reader.text !== undefined) {
    parser.on('text', reader.text);
    parser.on('cdata', reader.text);
  }

  let decoder: TextDecoder | null = null;
  const decode = (piece: Uint8Array, stream: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    try {
      return decoder.decode(piece, { stream });
    } catch {
      throw damaged(language.workbookFiles.details.notText);
    }
  };
  let sincePause = 0;
  for await (const piece of archive.pieces(part, maxBytes)) {
    parser.write(decode(piece, true));
    sincePause += piece.length;
    if (sincePause < bytesBetweenPauses) continue;
    sincePause = 0;
    await pause();
  }
  parser.write(decode(new Uint8Array(), false));
  parser.close();
}

/** Leaves extension lists out: names in them, such as `table`, mean other things. */
export function outsideExtensions(reader: XmlReader): XmlReader {
  /** How deep the XML stands inside an extension, 0 for outside. */
  let depth = 0;
  return {
    open: (name, attributes, qualified) => {
      if (depth > 0 || name === 'extLst') depth += 1;
      else reader.open(name, attributes, qualified);
    },
    text: (text) => {
      if (depth === 0) reader.text?.(text);
    },
    close: (name) => {
      if (depth > 0) depth -= 1;
      else reader.close?.(name);
    },
  };
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

/** An XML Schema boolean; what is not given is `otherwise`. */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true';
