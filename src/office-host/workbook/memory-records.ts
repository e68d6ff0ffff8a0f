import type { HostWorkbook, NameView, SheetId, WorkbookEvent } from './host-workbook';
import type { Content } from './memory-content';

type TableEvent = Omit<Extract<WorkbookEvent, { kind: 'tableAdded' | 'tableDeleted' }>, 'author'>;

/** The workbook that the records are in. */
export interface RecordKeeper {
  readonly content: () => Content;
  readonly replace: (content: Content) => void;
  readonly tell: (event: TableEvent) => void;
  readonly newId: {
    readonly table: () => string;
    readonly format: () => string;
    readonly part: () => string;
    readonly chart: () => string;
    readonly comment: () => string;
  };
}

type Records = Pick<
  HostWorkbook,
  | 'addTable'
  | 'changeTable'
  | 'deleteTable'
  | 'putName'
  | 'deleteName'
  | 'addConditionalFormat'
  | 'changeConditionalFormat'
  | 'moveConditionalFormat'
  | 'deleteConditionalFormat'
  | 'addValidation'
  | 'changeValidation'
  | 'deleteValidation'
  | 'addChart'
  | 'changeChart'
  | 'deleteChart'
  | 'addComment'
  | 'deleteComment'
  | 'putSetting'
  | 'deleteSetting'
  | 'putCustomXmlPart'
  | 'deleteCustomXmlPart'
>;

const noStyle = { fill: null, fontColor: null, bold: null, italic: null, numberFormat: null };

const isSameName = (name: string, scope: SheetId | null) => (other: NameView) =>
  other.name.toLowerCase() === name.toLowerCase() && other.scope === scope;

const changed = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: NoInfer<Partial<Item>>,
): readonly Item[] => items.map((item) => (item.id === id ? { ...item, ...change } : item));

const withoutId = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): readonly Item[] => items.filter((item) => item.id !== id);

/** Tables, names, conditional formats, validations, charts, comments, settings and XML parts: lists in which things come, change and go. */
export function createRecords({ content, replace, tell, newId }: RecordKeeper): Records {
  const put = (change: Partial<Content>): void => {
    replace({ ...content(), ...change });
  };
  return {
    addTable: (table) => {
      const id = newId.table();
      put({ tables: [...content().tables, { ...table, id }] });
      tell({ kind: 'tableAdded', sheet: table.sheet, table: id, name: table.name });
      return id;
    },
    changeTable: (id, change) => {
      put({ tables: changed(content().tables, id, change) });
    },
    deleteTable: (id) => {
      const table = content().tables.find((one) => one.id === id);
      if (table === undefined) return;
      put({ tables: withoutId(content().tables, id) });
      tell({ kind: 'tableDeleted', sheet: table.sheet, table: id, name: table.name });
    },
    putName: (name) => {
      const isIt = isSameName(name.name, name.scope);
      const { names } = content();
      put({ names: names.some(isIt) ? names.map((one) => (isIt(one) ? name : one)) : [...names, name] });
    },
    deleteName: (name, scope) => {
      const isIt = isSameName(name, scope);
      put({ names: content().names.filter((one) => !isIt(one)) });
    },
    addConditionalFormat: (sheet, areas, type) => {
      const id = newId.format();
      const format = {
        id,
        sheet,
        areas,
        type,
        formula: '',
        stopIfTrue: false,
        style: noStyle,
        isBroken: false,
      };
      // The latest is on top.
      put({ formats: [format, ...content().formats] });
      return id;
    },
    changeConditionalFormat: (id, change) => {
      put({ formats: changed(content().formats, id, change) });
    },
    moveConditionalFormat: (id, position) => {
      const { formats } = content();
      const format = formats.find((one) => one.id === id);
      if (format === undefined) return;
      const others = withoutId(formats, id);
      const above = others.filter(({ sheet }) => sheet === format.sheet).slice(0, position);
      // Formats of other sheets may stand between: only the order inside a sheet says anything.
      const last = above.at(-1);
      const place = last === undefined ? 0 : others.indexOf(last) + 1;
      put({ formats: [...others.slice(0, place), format, ...others.slice(place)] });
    },
    deleteConditionalFormat: (id) => {
      put({ formats: withoutId(content().formats, id) });
    },
    addValidation: (validation) => {
      const id = newId.format();
      put({ validations: [...content().validations, { ...validation, id }] });
      return id;
    },
    changeValidation: (id, change) => {
      put({ validations: changed(content().validations, id, change) });
    },
    deleteValidation: (id) => {
      put({ validations: withoutId(content().validations, id) });
    },
    addChart: (chart) => {
      const id = newId.chart();
      // The latest is in front.
      put({ charts: [...content().charts, { ...chart, id }] });
      return id;
    },
    changeChart: (id, change) => {
      put({ charts: changed(content().charts, id, change) });
    },
    deleteChart: (id) => {
      put({ charts: withoutId(content().charts, id) });
    },
    addComment: (comment) => {
      const id = newId.comment();
      put({ comments: [...content().comments, { ...comment, id }] });
      return id;
    },
    deleteComment: (id) => {
      put({ comments: withoutId(content().comments, id) });
    },
    putSetting: (key, value) => {
      put({ settings: new Map(content().settings).set(key, value) });
    },
    deleteSetting: (key) => {
      const settings = new Map(content().settings);
      settings.delete(key);
      put({ settings });
    },
    putCustomXmlPart: ({ id = newId.part(), xml }) => {
      put({ parts: [...withoutId(content().parts, id), { id, xml }] });
      return id;
    },
    deleteCustomXmlPart: (id) => {
      put({ parts: withoutId(content().parts, id) });
    },
  };
}
