import type { Attributes } from '../package/part-xml';

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes with which workbooks write what XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** An attribute that holds a text; '' for one that is not given. */
export const textOf = (value: string | undefined): string => unescapeText(value ?? '');

/** Collects the text of a string item: its plain text or all its runs, without the reading aids for Japanese. */
export interface StringItem {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Ends the item and gives its text. */
  readonly take: () => string;
  /** Whether a run of any item so far has a format of its own. */
  readonly hasFormats: () => boolean;
}

export function stringItem(): StringItem {
  let whole = '';
  let piece = '';
  let isText = false;
  let keepsSpace = false;
  let isReadingAid = false;
  let hasFormats = false;
  return {
    open(name, attributes) {
      if (name === 'rPr') hasFormats = true;
      if (name === 'rPh') isReadingAid = true;
      if (name !== 't' || isReadingAid) return;
      isText = true;
      keepsSpace = attributes['xml:space'] === 'preserve';
    },
    text(text) {
      if (isText) piece += text;
    },
    close(name) {
      if (name === 'rPh') isReadingAid = false;
      if (name !== 't' || !isText) return;
      whole += keepsSpace ? piece : withoutOuterSpace(piece);
      piece = '';
      isText = false;
    },
    take() {
      const item = unescapeText(whole);
      whole = '';
      return item;
    },
    hasFormats: () => hasFormats,
  };
}

const isXmlSpace = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;

/** Excel drops the white space around a text that does not ask for it to be preserved. */
export function withoutOuterSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
