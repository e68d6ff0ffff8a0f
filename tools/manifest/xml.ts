import { SaxesParser } from 'saxes';

/** An element with its text, or its children; names with the prefix that they are written with. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly XmlElement[]
): XmlElement => ({ name, attributes, children, text: '' });

export const textElement = (name: string, text: string): XmlElement => ({
  name,
  attributes: {},
  children: [],
  text,
});

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign);

function linesOf({ name, attributes, children, text }: XmlElement, indent: string): readonly string[] {
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  const opening = `${indent}<${name}${written.join('')}`;
  if (children.length > 0) {
    const inner = children.flatMap((child) => linesOf(child, `${indent}  `));
    return [`${opening}>`, ...inner, `${indent}</${name}>`];
  }
  return [text === '' ? `${opening} />` : `${opening}>${escaped(text)}</${name}>`];
}

/** A document with comment lines before its root. */
export const xmlText = (root: XmlElement, comment: readonly string[] = []): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(comment.length === 0 ? [] : ['<!--', ...comment.map((line) => `  ${line}`), '-->']),
    ...linesOf(root, ''),
    '',
  ].join('\n');

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

const opened = (name: string, attributes: Readonly<Record<string, string>>): OpenElement => ({
  name,
  attributes,
  children: [],
  text: '',
});

/** The root of a document; where it is not well-formed, the sentence that says so. */
export function parseXml(text: string): XmlElement | string {
  const document = opened('', {});
  const open = [document];
  const problems: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => problems.push(message));
  parser.on('opentag', ({ name, attributes }) => {
    const inner = opened(name, attributes);
    open.at(-1)?.children.push(inner);
    open.push(inner);
  });
  parser.on('text', (piece) => {
    const innermost = open.at(-1);
    if (innermost !== undefined) innermost.text = `${innermost.text}${piece}`.trim();
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return problems[0] ?? document.children[0] ?? 'It has no element.';
}

/** An element and all that are in it, from the top down. */
export const allElements = (from: XmlElement): readonly XmlElement[] => [
  from,
  ...from.children.flatMap(allElements),
];

/** The elements that a path of names leads to: `Host/Runtimes/Runtime`, from an element's children down. */
export const elementsAt = (from: XmlElement, path: string): readonly XmlElement[] =>
  path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [from],
    );

/** An attribute; empty where there is none. */
export const attribute = ({ attributes }: XmlElement, name: string): string => attributes[name] ?? '';
