import type { XmlElement } from '../../xlsx';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const sign = /[&<>"]/gu;

/** XML of a text that holds nothing that XML cannot. */
export const escaped = (text: string): string => text.replace(sign, (one) => signs[one] ?? one);

/* What XML cannot hold or would change, half a pair of surrogates among that, and what would read as an escape. */
const hard = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A text of a spreadsheet as XML: what XML cannot hold becomes `_x0001_`. */
export const spreadsheetText = (text: string): string => escaped(text.replace(hard, code));

/** A text in an attribute, where XML makes a space of a line break. */
export const attributeText = (text: string): string =>
  spreadsheetText(text).replace(/[\t\n]/gu, (character) => code(character));

/** Attributes with a space before each; those without a value are left out, and `true` is 1, `false` 0. */
export const attributesText = (
  attributes: Readonly<Record<string, string | number | boolean | undefined | null>>,
): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === null) return '';
      return ` ${name}="${typeof value === 'boolean' ? Number(value) : attributeText(String(value))}"`;
    })
    .join('');

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined | null>>,
  content = '',
): string =>
  content === ''
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${content}</${name}>`;

/** An element as it was read, written again. Without `prefixed`, names lose their prefix: the main namespace has none here. */
export function elementText(read: XmlElement, prefixed: boolean): string {
  const name = prefixed ? read.name : read.local;
  const attributes = Object.entries(read.attributes)
    .filter(([attribute]) => !attribute.startsWith('xmlns') && !attribute.endsWith(':uid'))
    .map(
      ([attribute, value]) =>
        ` ${attribute}="${escaped(value).replace(/[\t\n\r]/gu, (one) => `&#${one.charCodeAt(0)};`)}"`,
    )
    .join('');
  const content =
    read.children.length === 0
      ? escaped(read.text)
      : read.children.map((child) => elementText(child, prefixed)).join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
