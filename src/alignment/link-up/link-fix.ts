import { language } from '../../languages/language';
import type { Plan, PlanTable } from '../../plan/plan';
import type { Tactic } from '../../plan/rows';
import { bodyCell, headingCell } from '../../spreadsheet/address';
import type { SheetTable } from '../../spreadsheet/sheet';
import type { Fix, FixEdit, NewColumn } from '../finding';
import { locateEdit } from '../locate';
import { freeHeading } from '../new-column';

/** What a tactic is to be linked to. */
export interface LinkChoice {
  readonly tactic: Tactic;
  /** What its Strategy cell must hold, as `referenceTo` gives it. */
  readonly reference: string;
  /** The part of the cell that the reference takes the place of; the whole cell without. */
  readonly oldPart?: string;
}

/** How tactics are linked. */
export interface Links {
  /** The edits of cells that are there, in one step; null where there are none. */
  readonly fix: Fix | null;
  /** The columns to add, each with the links that stand in it. */
  readonly newColumns: readonly NewColumn[];
  /** The tactics that no cell of their own can link: what they name is filled from elsewhere. */
  readonly left: readonly Tactic[];
}

/** The cells to write so that tactics name what was chosen for them. */
export function linkFix(plan: Plan, choices: readonly LinkChoice[]): Links {
  const edits = new Map<string, FixEdit>();
  const columns = new Map<PlanTable, Map<number, string>>();
  const left: Tactic[] = [];
  let linked = 0;
  for (const { tactic, reference, oldPart } of choices) {
    const table = plan.tables[tactic.table];
    if (table === undefined) continue;
    if (!table.columns.includes('strategy')) {
      const values = columns.get(table) ?? new Map<number, string>();
      values.set(tactic.rowIndex, joined(values.get(tactic.rowIndex), reference));
      columns.set(table, values);
      continue;
    }
    const edit = locateEdit(plan, {
      row: tactic,
      field: 'strategy',
      ...(oldPart === undefined ? { newValue: reference } : { oldPart, newPart: reference }),
    });
    if (edit === null) {
      left.push(tactic);
      continue;
    }
    linked += 1;
    const place = JSON.stringify([edit.sheet, edit.cell.row, edit.cell.column, oldPart]);
    const before = edits.get(place);
    edits.set(
      place,
      before !== undefined && 'newValue' in before
        ? { ...before, newValue: joined(String(before.newValue), reference) }
        : edit,
    );
  }
  return {
    fix:
      linked === 0
        ? null
        : { label: language.checking.linkUp.linkTactics(linked), edits: [...edits.values()] },
    newColumns: [...columns].map(([{ source }, values]) => newColumn(source, values)),
    left,
  };
}

/** Several tactics may share a cell: it names what was chosen for any of them. */
function joined(before: string | undefined, reference: string): string {
  if (before === undefined) return reference;
  return before.split('; ').includes(reference) ? before : `${before}; ${reference}`;
}

function newColumn(source: SheetTable, values: ReadonlyMap<number, string>): NewColumn {
  const column = source.headings.length;
  return {
    sheet: source.sheet,
    table: source.name,
    headingCell: headingCell(source, column),
    heading: freeHeading(source, 'tactics', 'strategy'),
    values: [...values]
      .sort(([one], [other]) => one - other)
      .map(([row, value]) => ({ cell: bodyCell(source, row, column), value })),
  };
}
