import { escaped } from './xml-text';

/* Unlike a text of a spreadsheet, one of DrawingML has no way to write what XML cannot hold: that is left out. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

export const drawingText = (text: string): string => escaped(text.replace(unwritable, ''));

/** Attributes with a space before each. Line breaks and tabs stay what they are. */
export const drawingAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      const text = drawingText(String(value)).replace(/[\t\n]/gu, (one) => `&#${one.charCodeAt(0)};`);
      return ` ${name}="${text}"`;
    })
    .join('');

const colour = '<a:solidFill><a:srgbClr val="595959"/></a:solidFill>';

/** How text reads where nothing else is said, in points. */
export const textLook = (name: 'a:defRPr' | 'a:rPr', size: number): string => {
  const language = name === 'a:rPr' ? ' lang="en-US"' : '';
  return `<${name}${language} sz="${size * 100}" b="0">${colour}</${name}>`;
};

/** A text as paragraphs of DrawingML, a line each. `size` is in points. */
export const paragraphs = (text: string, size: number): string =>
  text
    .split('\n')
    .map((line) => {
      const run = line === '' ? '' : `<a:r>${textLook('a:rPr', size)}<a:t>${drawingText(line)}</a:t></a:r>`;
      return `<a:p><a:pPr>${textLook('a:defRPr', size)}</a:pPr>${run}</a:p>`;
    })
    .join('');
