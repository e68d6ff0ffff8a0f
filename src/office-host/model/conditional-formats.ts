import type { Area } from '../../spreadsheet/area';
import { hostError } from '../protocol/host-error';
import { intersection } from '../workbook/areas';
import type { ConditionalFormatView, SheetId } from '../workbook/host-workbook';
import { changeFormat, customFormat, type FormatState, formatView } from './conditional-style';
import { mayIf } from './permissions';
import { range } from './range';
import { rangeAreas } from './range-areas';
import type { RangeState } from './range-state';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled } from './session';

/** Where formats are looked for and added: the areas of a range or of several. */
export interface FormattedAreas {
  readonly sheet: SheetId;
  readonly areas: () => readonly Area[];
}

/* The formats of a sheet that reach into some areas, the one on top first. */
const reaching = ({ workbook }: ExcelSession, it: FormattedAreas): readonly ConditionalFormatView[] => {
  const asked = it.areas();
  return workbook
    .conditionalFormats(it.sheet)
    .filter(({ areas }) => areas.some((area) => asked.some((one) => intersection(area, one) !== null)));
};

const stateOf = ({ id, sheet }: ConditionalFormatView): FormatState => ({ id, sheet });

const isCustom = ({ type }: ConditionalFormatView): boolean => type === 'Custom';

const priorityOf = (session: ExcelSession, { sheet, id }: FormatState): number =>
  session.workbook.conditionalFormats(sheet).findIndex((format) => format.id === id);

function onlyArea(session: ExcelSession, it: FormatState): RangeState | null {
  const [area, ...others] = formatView(session, it).areas;
  return area === undefined || others.length > 0 ? null : { sheet: it.sheet, area };
}

const conditionalFormat: ExcelKind<Excel.ConditionalFormat, FormatState> = declareExcelKind({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: '1.6', get: (it, session) => formatView(session, it).id },
    type: { since: '1.6', get: (it, session) => formatView(session, it).type },
    priority: {
      since: '1.6',
      get: (it, session) => priorityOf(session, it),
      // A negative priority counts from the end, and one beyond an end is that end.
      set: (it, priority, session) => {
        formatView(session, it);
        mayIf(session, it.sheet, 'allowFormatCells');
        const count = session.workbook.conditionalFormats(it.sheet).length;
        const position = priority < 0 ? count + priority : priority;
        session.workbook.moveConditionalFormat(it.id, Math.min(Math.max(position, 0), count - 1));
      },
    },
    stopIfTrue: {
      since: '1.6',
      get: (it, session) => formatView(session, it).stopIfTrue,
      set: (it, stopIfTrue, session) => {
        changeFormat(session, it, { stopIfTrue });
      },
    },
  },
  navigations: {
    custom: {
      since: '1.6',
      get: (it, session) => {
        if (!isCustom(formatView(session, it))) {
          throw hostError('InvalidOperation', {
            message: 'This operation is not permitted for the current object.',
          });
        }
        return customFormat.of(it);
      },
    },
    customOrNullObject: {
      since: '1.6',
      get: (it, session) => (isCustom(formatView(session, it)) ? customFormat.of(it) : null),
    },
  },
  methods: {
    delete: {
      since: '1.6',
      call: (it, _, session) => {
        formatView(session, it);
        mayIf(session, it.sheet, 'allowFormatCells');
        session.workbook.deleteConditionalFormat(it.id);
      },
    },
    getRange: {
      since: '1.6',
      call: (it, _, session) => {
        const state = onlyArea(session, it);
        if (state === null) throw hostError('InvalidOperation');
        return range.of(state);
      },
    },
    getRangeOrNullObject: {
      since: '1.6',
      call: (it, _, session) => {
        const state = onlyArea(session, it);
        return state && range.of(state);
      },
    },
    getRanges: {
      since: '1.9',
      call: (it, _, session) => {
        const { sheet, areas } = formatView(session, it);
        return rangeAreas.of({ sheet, ranges: areas.map((area) => ({ sheet, area })) });
      },
    },
    changeRuleToCustom: {
      since: '1.17',
      call: (it, [formula], session) => {
        changeFormat(session, it, { type: 'Custom', formula });
      },
    },
  },
});

function listed(session: ExcelSession, it: FormattedAreas): readonly ConditionalFormatView[] {
  const formats = reaching(session, it);
  if (session.behaviour.failsOnSeveralFormats && formats.length > 1) throw hostError('GeneralException');
  return formats;
}

function find(session: ExcelSession, sheet: SheetId, id: string): FormatState | undefined {
  const format = session.workbook.conditionalFormats(sheet).find((one) => one.id === id);
  return format && stateOf(format);
}

export const conditionalFormats: ExcelKind<Excel.ConditionalFormatCollection, FormattedAreas> =
  declareExcelKind({
    name: 'ConditionalFormatCollection',
    items: (it, session) => listed(session, it).map((format) => conditionalFormat.of(stateOf(format))),
    methods: {
      add: {
        since: '1.6',
        call: (it, [type], session) => {
          mayIf(session, it.sheet, 'allowFormatCells');
          if (type !== 'Custom') throw notModelled(session, `ConditionalFormatCollection.add('${type}')`);
          const id = session.workbook.addConditionalFormat(it.sheet, it.areas(), type);
          return conditionalFormat.of({ id, sheet: it.sheet });
        },
      },
      clearAll: {
        since: '1.6',
        call: (it, _, session) => {
          mayIf(session, it.sheet, 'allowFormatCells');
          for (const { id } of reaching(session, it)) session.workbook.deleteConditionalFormat(id);
        },
      },
      getCount: { since: '1.6', call: (it, _, session) => reaching(session, it).length },
      getItem: {
        since: '1.6',
        call: (it, [id], session) => {
          const state = find(session, it.sheet, id);
          if (state === undefined) throw hostError('ItemNotFound');
          return conditionalFormat.of(state);
        },
      },
      getItemAt: {
        since: '1.6',
        call: (it, [index], session) => {
          const format = listed(session, it)[index];
          if (format === undefined) throw hostError('InvalidArgument');
          return conditionalFormat.of(stateOf(format));
        },
      },
      getItemOrNullObject: {
        since: '1.14',
        call: (it, [id], session) => {
          const state = find(session, it.sheet, id);
          return state === undefined ? null : conditionalFormat.of(state);
        },
      },
    },
  });
