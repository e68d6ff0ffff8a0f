import type { Area } from '../../spreadsheet/area';
import { parseArea } from '../../spreadsheet/cell-reference';
import { ownPrefix } from '../mark-index';
import type { SheetFacts, WorkbookFacts } from '../reading/what-is-there';

/*
 * Which of Plumbline's conditional formats a workbook has. Excel takes it ill to be asked: in some versions it fails where a range has
 * two formats. So nothing depends on the answer, and a workbook without Plumbline's names is not asked at all.
 */

/** A conditional format that is Plumbline's, whatever became of its id and its place. */
export interface OwnFormat {
  readonly sheetId: string;
  readonly id: string;
  /** An empty text where its writing broke off before it had one. */
  readonly formula: string;
  /** Whether it was written to its end, which is its fill. */
  readonly isWhole: boolean;
}

/** The same with the cells that it formats. */
export interface PlacedFormat extends OwnFormat {
  readonly areas: readonly Area[];
}

/** What Excel tells of the formats of a workbook. */
export interface FormatsThere<Format extends OwnFormat = PlacedFormat> {
  /** Plumbline's; null where Excel could not list them. */
  readonly own: readonly Format[] | null;
  /** Ids of the sheets that have no conditional format at all, whoever's. */
  readonly sheetsWithout: ReadonlySet<string>;
}

export const noFormats: FormatsThere<never> = { own: [], sheetsWithout: new Set() };
const unknownFormats: FormatsThere<never> = { own: null, sheetsWithout: new Set() };

/** Whether a conditional format is one of Plumbline's. Nobody but a writing that broke off leaves one without a formula. */
const isOwnFormula = (formula: string): boolean => /^=?$/u.test(formula) || formula.includes(ownPrefix);

const formatsOf = (context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection =>
  context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;

/** Asks for Plumbline's formats on some sheets, in the round trip that is under way. */
export function askForFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): () => readonly OwnFormat[] {
  const asked = sheets.map(({ id }) => {
    const formats = formatsOf(context, id);
    formats.load(
      'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color',
    );
    return { sheetId: id, formats };
  });
  return () =>
    asked.flatMap(({ sheetId, formats }) =>
      formats.items.flatMap(({ id, type, customOrNullObject }): OwnFormat[] => {
        if (type !== Excel.ConditionalFormatType.custom) return [];
        const {
          rule: { formula },
          format: { fill },
        } = customOrNullObject;
        return isOwnFormula(formula) ? [{ sheetId, id, formula, isWhole: fill.color !== '' }] : [];
      }),
    );
}

/** Asks how many formats there are, whoever's. */
function countFormats(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): () => ReadonlySet<string> {
  const counts = sheets.map(({ id }) => ({ id, count: formatsOf(context, id).getCount() }));
  return () => new Set(counts.flatMap(({ id, count }) => (count.value === 0 ? [id] : [])));
}

/**
 * Asks for the formats together with something else, in one round trip. Where Excel fails, as it may for the formats, what else is
 * asked for is asked for again: with the number of formats instead of their list, and then alone.
 */
export async function withFormats<Value>(
  context: Excel.RequestContext,
  facts: WorkbookFacts,
  askForRest: () => Promise<Value>,
): Promise<{ readonly rest: Value; readonly formats: FormatsThere<OwnFormat> }> {
  // Names come before formats, and go after them: without one of Plumbline's there is no format of it.
  if (facts.ownNames.size === 0) return { rest: await askForRest(), formats: noFormats };
  const { sheets } = facts;
  const listed = async () => {
    const own = askForFormats(context, sheets);
    const rest = await askForRest();
    return { rest, formats: { ...noFormats, own: own() } };
  };
  const counted = async () => {
    const sheetsWithout = countFormats(context, sheets);
    const rest = await askForRest();
    return { rest, formats: { own: null, sheetsWithout: sheetsWithout() } };
  };
  const unasked = async () => ({ rest: await askForRest(), formats: unknownFormats });
  return listed().catch(counted).catch(unasked);
}

/** Asks where formats are, together with something else; where Excel fails, what else is asked for is asked for again alone. */
export async function withPlaces<Value>(
  context: Excel.RequestContext,
  { own, sheetsWithout }: FormatsThere<OwnFormat>,
  askForRest: () => Promise<Value>,
): Promise<{ readonly rest: Value; readonly formats: FormatsThere }> {
  if (own === null || own.length === 0)
    return { rest: await askForRest(), formats: { own: own && [], sheetsWithout } };
  const placed = async () => {
    const asked = own.map((format) => {
      const ranges = formatsOf(context, format.sheetId).getItem(format.id).getRanges();
      ranges.load('address');
      return { format, ranges };
    });
    const rest = await askForRest();
    const formats = asked.map(({ format, ranges }) => ({ ...format, areas: areasOf(ranges.address) }));
    return { rest, formats: { own: formats, sheetsWithout } };
  };
  const unasked = async () => ({ rest: await askForRest(), formats: unknownFormats });
  return placed().catch(unasked);
}

/** The areas of an address such as `Tactics!A5:B9,Tactics!D5:D9`. */
function areasOf(address: string): readonly Area[] {
  return address
    .replace(/'(?:[^']|'')*'!/gu, '')
    .split(',')
    .flatMap((area) => parseArea(area.slice(area.lastIndexOf('!') + 1).replaceAll('$', '')) ?? []);
}
