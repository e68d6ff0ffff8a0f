import { newFunctions, sortingFunctions } from './new-functions';

/*
 * A file writes some formulas otherwise than Excel shows them: functions that came after 2007 and those of add-ins have a
 * prefix, the row of a table and a spilled area have names of their own.
 */

const functionsWithPrefix = new Set([...newFunctions, ...sortingFunctions]);
const sheetsOwn = new Set<string>(sortingFunctions);

/* Texts and quoted sheet names are matched first, so that nothing inside them is taken for more than text. */
const textOrSheet = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;

const filePattern = new RegExp(
  [
    textOrSheet,
    String.raw`_xlfn\.ANCHORARRAY\((?<anchor>${cell})\)`,
    String.raw`_xlfn\.(?:_xlws\.)?(?<known>[A-Z][A-Z0-9.]*)(?=\()`,
    String.raw`_xldudf_PLUMB_(?<ours>[A-Z0-9_]+)(?=\()`,
    String.raw`(?<own>\[0\]!)`,
  ].join('|'),
  'giu',
);

/** A formula of a file as Excel shows it, with its `=`. */
export const formulaFromFile = (formula: string): string =>
  `=${formula.replace(filePattern, (text, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { anchor, known, ours, own } = groups;
    if (anchor !== undefined) return `${anchor}#`;
    if (known !== undefined) return functionsWithPrefix.has(known.toUpperCase()) ? known : text;
    if (ours !== undefined) return `PLUMB.${ours}`;
    return own === undefined ? text : '';
  })}`;

const brackets = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const shownPattern = new RegExp(
  [
    textOrSheet,
    String.raw`(?<spilled>${cell})#`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)?(?<inTable>${brackets})`,
    String.raw`PLUMB\.(?<ours>[A-Z0-9_]+)(?=\()`,
    String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?<call>\(?)`,
  ].join('|'),
  'giu',
);

function inTableText(table: string, text: string): string {
  const inner = text.slice(1, -1);
  if (!inner.startsWith('@')) return table + text;
  const column = inner.slice(1);
  if (column === '') return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** A formula as a file holds it, without its `=`. `table` is the one that the formula stands in, '' for none. */
export const formulaForFile = (formula: string, table: string): string =>
  formula.replace(/^=/u, '').replace(shownPattern, (text, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { spilled, inTable, ours, word, call } = groups;
    if (spilled !== undefined) return `_xlfn.ANCHORARRAY(${spilled})`;
    if (inTable !== undefined) return inTableText(groups['table'] ?? table, inTable);
    if (ours !== undefined) return `_xldudf_PLUMB_${ours}`;
    if (word === undefined || call !== '(') return text;
    const name = word.toUpperCase();
    if (!functionsWithPrefix.has(name)) return text;
    return `_xlfn.${sheetsOwn.has(name) ? '_xlws.' : ''}${name}(`;
  });

const range = String.raw`(?:${cell}:${cell}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})`;
const sign = String.raw`[*+\-/^&=<>]`;
const rangeInSum = new RegExp(
  String.raw`${range}\s*${sign}|${sign}\s*(?:[\p{L}_][\p{L}\p{N}_.]*!|''!)?${range}`,
  'iu',
);
const texts = new RegExp(textOrSheet, 'gu');

/**
 * Whether a formula reckons with a whole area at once, so that without the mark of an array it would count one cell of it.
 * What spills is known from its result.
 */
export const reckonsWithAreas = (formula: string): boolean => {
  const bare = formula.slice(1).replace(texts, (text) => (text.startsWith("'") ? "''" : '""'));
  return bare.includes(':') && rangeInSum.test(bare);
};

/** Whether a formula names its own variables, which a file would mark one by one. */
export const namesVariables = (formula: string): boolean =>
  /\b(?:LET|LAMBDA)\(/iu.test(formula.replace(texts, '')) && !formula.includes('_xlpm.');

/* Another workbook has a number in brackets before a sheet or a name. */
const otherWorkbook = /'\[\d+\]|(?<![\p{L}\p{N}_.\]])\[\d+\](?=[\p{L}_!])/u;

/** Whether a formula of a file reads another workbook. */
export const readsOtherWorkbook = (formula: string): boolean =>
  formula.includes('[') &&
  otherWorkbook.test(formula.replace(/"(?:[^"]|"")*"/gu, '""').replaceAll('[0]!', ''));
