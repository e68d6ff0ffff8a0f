import type { Area } from '../../spreadsheet/area';
import { dayFromIso, serialFromDay } from '../../spreadsheet/day';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import { hostError } from '../protocol/host-error';
import { intersection, without } from '../workbook/areas';
import {
  alertStyles,
  type ValidationAlert,
  type ValidationOperator,
  validationOperators,
  type ValidationType,
  type ValidationView,
} from '../workbook/data-validation';
import type { SheetId } from '../workbook/host-workbook';
import { mayIf } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession, notModelled } from './session';

interface ValidatedCells {
  readonly sheet: SheetId;
  readonly area: () => Area;
}

type Content = Pick<
  ValidationView,
  'type' | 'operator' | 'formulas' | 'ignoreBlank' | 'inCellDropDown' | 'prompt' | 'alert'
>;

/** What cells have that nobody gave a validation: whatever breaks a rule is stopped, once there is a rule. */
const none: Content = {
  type: 'None',
  operator: 'Between',
  formulas: [],
  ignoreBlank: true,
  inCellDropDown: true,
  prompt: null,
  alert: { style: 'Stop', title: '', message: '' },
};

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** The validation that all of the cells have; null where some have none or another. */
function commonOf(session: ExcelSession, { sheet, area }: ValidatedCells): ValidationView | null {
  const cells = area();
  return (
    session.workbook.validations(sheet).find(({ areas }) => areas.some((each) => isWithin(cells, each))) ??
    null
  );
}

/** Gives the cells a validation of their own; what they had reaches no further than before beside them. */
function give(session: ExcelSession, it: ValidatedCells, change: Partial<Content>): void {
  const { workbook } = session;
  const { sheet } = it;
  mayIf(session, sheet, null);
  const area = it.area();
  const { type, operator, formulas, ignoreBlank, inCellDropDown, prompt, alert } =
    commonOf(session, it) ?? none;
  const content = { type, operator, formulas, ignoreBlank, inCellDropDown, prompt, alert, ...change };
  clear(session, it);
  workbook.addValidation({ sheet, areas: [area], ...content });
}

function clear(session: ExcelSession, { sheet, area }: ValidatedCells): void {
  const cells = area();
  mayIf(session, sheet, null);
  for (const { id, areas } of session.workbook.validations(sheet)) {
    if (areas.every((each) => intersection(each, cells) === null)) continue;
    const left = areas.flatMap((each) => without(each, cells));
    if (left.length === 0) session.workbook.deleteValidation(id);
    else session.workbook.changeValidation(id, { areas: left });
  }
}

/** The kinds with bounds, by the names that rules have for them. */
const bounded = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
} as const satisfies Partial<Record<keyof Excel.DataValidationRule, ValidationType>>;

/** A bound as it arrives: a number, a formula, or a day as ISO text. */
function boundOf(given: unknown, session: ExcelSession): string {
  if (typeof given === 'number') return `=${given}`;
  if (typeof given !== 'string')
    throw notModelled(session, 'a bound of a validation that is a range or a date object');
  if (given.startsWith('=')) return given;
  const day = dayFromIso(given);
  const serial = day === null ? null : serialFromDay(day, session.workbook.dateSystem);
  if (serial === null && !Number.isFinite(Number(given))) throw hostError('InvalidArgument');
  return `=${serial ?? given}`;
}

const isOperator = (name: unknown): name is ValidationOperator =>
  validationOperators.some((operator) => operator === name);

function ruleGiven(
  rule: Excel.DataValidationRule,
  session: ExcelSession,
): Pick<Content, 'type' | 'operator' | 'formulas' | 'inCellDropDown'> {
  const { operator, inCellDropDown } = none;
  const kinds = Object.entries(rule).filter(([, given]) => given != null);
  if (kinds.length !== 1) throw hostError('InvalidArgument');
  if (rule.list) {
    const { source, inCellDropDown: isOffered } = rule.list;
    if (typeof source !== 'string') throw notModelled(session, 'a list of a validation that is a range');
    if (!source.startsWith('=') && source.length > 255) throw hostError('InvalidArgument');
    const formula = source.startsWith('=') ? source : `=${textLiteral(source)}`;
    return { type: 'List', operator, formulas: [formula], inCellDropDown: isOffered };
  }
  if (rule.custom) return { type: 'Custom', operator, formulas: [rule.custom.formula], inCellDropDown };
  for (const [name, type] of Object.entries(bounded) as [keyof typeof bounded, ValidationType][]) {
    const given = rule[name];
    if (!given) continue;
    if (!isOperator(given.operator)) throw hostError('InvalidArgument');
    const isPair = given.operator === 'Between' || given.operator === 'NotBetween';
    const bounds = [given.formula1, ...(isPair ? [given.formula2] : [])].map((bound) =>
      boundOf(bound, session),
    );
    return { type, operator: given.operator, formulas: bounds, inCellDropDown };
  }
  throw hostError('InvalidArgument');
}

function ruleShown({ type, operator, formulas, inCellDropDown }: Content): Excel.DataValidationRule {
  const [first = '', second = ''] = formulas;
  if (type === 'None') return {};
  if (type === 'List') {
    const words = /^="((?:[^"]|"")*)"$/u.exec(first)?.[1];
    return { list: { inCellDropDown, source: words?.replaceAll('""', '"') ?? first } };
  }
  if (type === 'Custom') return { custom: { formula: first } };
  const name = (Object.keys(bounded) as (keyof typeof bounded)[]).find((each) => bounded[each] === type);
  return name === undefined ? {} : { [name]: { formula1: first, formula2: second, operator } };
}

const alertGiven = ({
  showAlert,
  style,
  title,
  message,
}: Excel.DataValidationErrorAlert): ValidationAlert | null => {
  const named = alertStyles.find((each) => each === style);
  if (named === undefined || title.length > 32 || message.length > 255) throw hostError('InvalidArgument');
  return showAlert ? { style: named, title, message } : null;
};

/** What may be entered in the cells of a range. */
export const dataValidation: ExcelKind<Excel.DataValidation, ValidatedCells> = declareExcelKind({
  name: 'DataValidation',
  properties: {
    type: { since: '1.8', get: (it, session) => (commonOf(session, it) ?? none).type },
    rule: {
      since: '1.8',
      get: (it, session) => ruleShown(commonOf(session, it) ?? none),
      set: (it, rule, session) => {
        give(session, it, ruleGiven(rule, session));
      },
    },
    prompt: {
      since: '1.8',
      get: (it, session) => {
        const { prompt } = commonOf(session, it) ?? none;
        return { showPrompt: prompt !== null, title: prompt?.title ?? '', message: prompt?.message ?? '' };
      },
      set: (it, { showPrompt, title, message }, session) => {
        if (title.length > 32 || message.length > 255) throw hostError('InvalidArgument');
        give(session, it, { prompt: showPrompt ? { title, message } : null });
      },
    },
    errorAlert: {
      since: '1.8',
      get: (it, session) => {
        const { alert } = commonOf(session, it) ?? none;
        return {
          showAlert: alert !== null,
          style: alert?.style ?? 'Stop',
          title: alert?.title ?? '',
          message: alert?.message ?? '',
        };
      },
      set: (it, given, session) => {
        give(session, it, { alert: alertGiven(given) });
      },
    },
    ignoreBlanks: {
      since: '1.8',
      get: (it, session) => (commonOf(session, it) ?? none).ignoreBlank,
      set: (it, ignoreBlank, session) => {
        give(session, it, { ignoreBlank });
      },
    },
  },
  methods: {
    clear: {
      since: '1.8',
      call: (it, _, session) => {
        clear(session, it);
      },
    },
  },
});
