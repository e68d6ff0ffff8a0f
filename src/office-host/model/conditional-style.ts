import { hostError } from '../protocol/host-error';
import type { ConditionalFormatView, ConditionalStyle, SheetId } from '../workbook/host-workbook';
import { colourGiven } from './colours';
import { mayIf } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession } from './session';

export interface FormatState {
  readonly id: string;
  readonly sheet: SheetId;
}

/** The format; the error for one that was deleted, or that came back from a deletion and is broken since. */
export function formatView(session: ExcelSession, { id, sheet }: FormatState): ConditionalFormatView {
  const format = session.workbook.conditionalFormats(sheet).find((one) => one.id === id);
  if (format === undefined || format.isBroken) throw hostError('ItemNotFound');
  return format;
}

export function changeFormat(
  session: ExcelSession,
  it: FormatState,
  change: Partial<Omit<ConditionalFormatView, 'id' | 'sheet' | 'isBroken'>>,
): void {
  formatView(session, it);
  mayIf(session, it.sheet, 'allowFormatCells');
  session.workbook.changeConditionalFormat(it.id, change);
}

function give(session: ExcelSession, it: FormatState, style: Partial<ConditionalStyle>): void {
  changeFormat(session, it, { style: { ...formatView(session, it).style, ...style } });
}

/* What no add-in has a use for in a rule, or what Excel itself refuses there. */
const refused = [
  { pattern: /\[/u, what: 'structured references' },
  { pattern: /\{/u, what: 'array constants' },
];

/* The functions of an add-in have its namespace before them. */
const namespaced = /[\p{L}_][\p{L}\d_]*\.[\p{L}\d_.]+(?=\()/gu;

function refusedIn(formula: string, { isAddInFunction }: ExcelSession): string | undefined {
  if (formula === '') return 'an empty formula';
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/gu, '""');
  if (withoutTexts.match(namespaced)?.some(isAddInFunction) === true) return 'functions of an add-in';
  return refused.find(({ pattern }) => pattern.test(withoutTexts))?.what;
}

function checkFormula(formula: string, session: ExcelSession): void {
  const what = refusedIn(formula, session);
  if (what === undefined) return;
  throw hostError('InvalidArgument', {
    message: `You may not use ${what} for Conditional Formatting criteria.`,
  });
}

const conditionalFormatRule: ExcelKind<Excel.ConditionalFormatRule, FormatState> = declareExcelKind({
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      since: '1.6',
      get: (it, session) => formatView(session, it).formula,
      set: (it, formula, session) => {
        checkFormula(formula, session);
        changeFormat(session, it, { formula: formula.startsWith('=') ? formula : `=${formula}` });
      },
    },
  },
});

const conditionalRangeFill: ExcelKind<Excel.ConditionalRangeFill, FormatState> = declareExcelKind({
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      since: '1.6',
      get: (it, session) => formatView(session, it).style.fill ?? '',
      set: (it, color, session) => {
        give(session, it, { fill: colourGiven(color) });
      },
    },
  },
  methods: {
    clear: {
      since: '1.6',
      call: (it, _, session) => {
        give(session, it, { fill: null });
      },
    },
  },
});

const conditionalRangeFont: ExcelKind<Excel.ConditionalRangeFont, FormatState> = declareExcelKind({
  name: 'ConditionalRangeFont',
  properties: {
    bold: {
      since: '1.6',
      get: (it, session) => formatView(session, it).style.bold,
      set: (it, bold, session) => {
        give(session, it, { bold });
      },
    },
    italic: {
      since: '1.6',
      get: (it, session) => formatView(session, it).style.italic,
      set: (it, italic, session) => {
        give(session, it, { italic });
      },
    },
    color: {
      since: '1.6',
      get: (it, session) => formatView(session, it).style.fontColor ?? '',
      set: (it, color, session) => {
        give(session, it, { fontColor: colourGiven(color) });
      },
    },
  },
});

const conditionalRangeFormat: ExcelKind<Excel.ConditionalRangeFormat, FormatState> = declareExcelKind({
  name: 'ConditionalRangeFormat',
  properties: {
    numberFormat: {
      since: '1.6',
      get: (it, session) => formatView(session, it).style.numberFormat,
      set: (it, given, session) => {
        if (given !== null && typeof given !== 'string') throw hostError('InvalidArgument');
        give(session, it, { numberFormat: given });
      },
    },
  },
  navigations: {
    fill: { since: '1.6', get: (it) => conditionalRangeFill.of(it) },
    font: { since: '1.6', get: (it) => conditionalRangeFont.of(it) },
  },
});

export const customFormat: ExcelKind<Excel.CustomConditionalFormat, FormatState> = declareExcelKind({
  name: 'CustomConditionalFormat',
  navigations: {
    rule: { since: '1.6', get: (it) => conditionalFormatRule.of(it) },
    format: { since: '1.6', get: (it) => conditionalRangeFormat.of(it) },
  },
});
