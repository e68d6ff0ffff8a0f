import { hostError } from '../protocol/host-error';
import type { NameView, SheetId } from '../workbook/host-workbook';
import { absoluteText } from '../workbook/reference-text';
import { valueType, wireValue } from './grid';
import { mayWrite } from './permissions';
import { range } from './range';
import { areaIn, areaOfFormula, type RangeState } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, isSameText, sheetView } from './session';
import { worksheet } from './worksheet';

interface NamesState {
  readonly scope: SheetId | null;
}
interface NameState extends NamesState {
  readonly name: string;
}

const find = ({ workbook }: ExcelSession, { scope }: NamesState, name: string): NameView | undefined =>
  workbook.names().find((one) => one.scope === scope && isSameText(one.name, name));

function view(session: ExcelSession, it: NameState): NameView {
  const name = find(session, it, it.name);
  if (name === undefined) throw hostError('ItemNotFound');
  return name;
}

function change(session: ExcelSession, it: NameState, changes: Partial<NameView>): void {
  mayWrite(session);
  session.workbook.putName({ ...view(session, it), ...changes });
}

const areaOfName = (session: ExcelSession, it: NameState): RangeState | null =>
  areaOfFormula(session.workbook, view(session, it).formula, it.scope);

/** Excel's rules: a letter, an underscore or a backslash first, no space, not the look of a cell, at most 255 characters. */
function checkName(name: string): void {
  const isFine =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^(?:[A-Za-z]{1,3}[0-9]+|[rRcC]|[rR][0-9]*[cC][0-9]*)$/u.test(name);
  if (!isFine) throw hostError('InvalidArgument');
}

/* A constant behind a name: a number, a text, a truth value or an error. */
function constantOf(formula: string): string | number | boolean {
  const text = formula.replace(/^=/u, '');
  if (/^".*"$/su.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/iu.test(text)) return text.toUpperCase() === 'TRUE';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function typeOf(session: ExcelSession, it: NameState): `${Excel.NamedItemType}` {
  const { formula } = view(session, it);
  if (areaOfName(session, it) !== null) return 'Range';
  if (formula.includes('#REF!')) return 'Error';
  const constant = constantOf(formula);
  if (typeof constant === 'number') return 'Double';
  return typeof constant === 'boolean' ? 'Boolean' : 'String';
}

const namedItem: ExcelKind<Excel.NamedItem, NameState> = declareExcelKind({
  name: 'NamedItem',
  // A name is found again by itself: its collection's indexer takes it.
  identity: ({ name }) => ({ Id: name }),
  properties: {
    name: { since: '1.1', get: (it, session) => view(session, it).name },
    formula: {
      since: '1.7',
      get: (it, session) => view(session, it).formula,
      set: (it, formula, session) => {
        if (typeof formula !== 'string') throw hostError('InvalidArgument');
        change(session, it, { formula: formula.startsWith('=') ? formula : `=${formula}` });
      },
    },
    type: { since: '1.1', get: (it, session) => typeOf(session, it) },
    value: {
      since: '1.1',
      get: (it, session) => {
        const state = areaOfName(session, it);
        // A name of cells shows its reference without the equals sign.
        if (state !== null || typeOf(session, it) === 'Error') return view(session, it).formula.slice(1);
        return constantOf(view(session, it).formula);
      },
    },
    scope: { since: '1.4', get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    visible: {
      since: '1.1',
      get: (it, session) => view(session, it).visible,
      set: (it, visible, session) => {
        change(session, it, { visible });
      },
    },
    comment: {
      since: '1.4',
      endsUndo: 'everywhere',
      get: (it, session) => view(session, it).comment,
      set: (it, comment, session) => {
        change(session, it, { comment });
      },
    },
  },
  navigations: {
    arrayValues: {
      since: '1.7',
      get: (it, session) => {
        const state = areaOfName(session, it);
        return state && namedItemArrayValues.of(state);
      },
    },
    worksheetOrNullObject: {
      since: '1.4',
      get: ({ scope }) => (scope === null ? null : worksheet.of({ id: scope })),
    },
  },
  methods: {
    delete: {
      since: '1.4',
      call: (it, _, session) => {
        mayWrite(session);
        session.workbook.deleteName(view(session, it).name, it.scope);
      },
    },
    getRange: {
      since: '1.1',
      call: (it, _, session) => {
        const state = areaOfName(session, it);
        if (state === null) throw hostError('InvalidReference');
        return range.of(state);
      },
    },
    getRangeOrNullObject: {
      since: '1.4',
      call: (it, _, session) => {
        const state = areaOfName(session, it);
        return state && range.of(state);
      },
    },
  },
});

const namedItemArrayValues: ExcelKind<Excel.NamedItemArrayValues, RangeState> = declareExcelKind({
  name: 'NamedItemArrayValues',
  properties: {
    values: {
      since: '1.7',
      get: (it, session) => {
        const { top, left, bottom, right } = areaIn(it);
        return Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) =>
            wireValue(session.workbook.valueAt(it.sheet, top + row, left + column)),
          ),
        );
      },
    },
    types: {
      since: '1.7',
      get: (it, session) => {
        const { top, left, bottom, right } = areaIn(it);
        return Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) =>
            valueType(session.workbook.valueAt(it.sheet, top + row, left + column)),
          ),
        );
      },
    },
  },
});

function added(session: ExcelSession, it: NamesState, name: string, formula: string, comment: string) {
  mayWrite(session);
  checkName(name);
  if (find(session, it, name) !== undefined) throw hostError('ItemAlreadyExists');
  session.workbook.putName({ name, formula, scope: it.scope, visible: true, comment });
  return namedItem.of({ name, scope: it.scope });
}

export const namedItems: ExcelKind<Excel.NamedItemCollection, NamesState> = declareExcelKind({
  name: 'NamedItemCollection',
  items: ({ scope }, { workbook }) =>
    workbook
      .names()
      .filter((name) => name.scope === scope)
      .map(({ name }) => namedItem.of({ name, scope })),
  methods: {
    add: {
      since: '1.4',
      call: (it, [name, reference, comment], session) => {
        const formula =
          typeof reference === 'string'
            ? reference.replace(/^=?/u, '=')
            : `=${fixed(session, range.stateOf(reference))}`;
        return added(session, it, name, formula, comment ?? '');
      },
    },
    addFormulaLocal: {
      since: '1.4',
      call: (it, [name, formula, comment], session) =>
        added(session, it, name, formula.replace(/^=?/u, '='), comment ?? ''),
    },
    getCount: {
      since: '1.4',
      call: ({ scope }, _, { workbook }) => workbook.names().filter((name) => name.scope === scope).length,
    },
    getItem: {
      since: '1.1',
      call: (it, [name], session) => {
        const found = find(session, it, name);
        if (found === undefined) throw hostError('ItemNotFound');
        return namedItem.of({ name: found.name, scope: it.scope });
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (it, [name], session) => {
        const found = find(session, it, name);
        return found === undefined ? null : namedItem.of({ name: found.name, scope: it.scope });
      },
    },
  },
});

const fixed = (session: ExcelSession, it: RangeState): string =>
  absoluteText(sheetView(session, it.sheet).name, areaIn(it));
