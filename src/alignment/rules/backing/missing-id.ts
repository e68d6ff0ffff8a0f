import { sheetCatalogue } from '../../../plan/fields/catalogue';
import { fieldValue, isUnreadable } from '../../../plan/rows';
import { proposeFreeId } from '../../free-ids';
import { rolesWithIds, type RowWithId } from '../../rows-with-ids';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingId = declareRule({
  id: 'missing-id',
  group: 'backing',
  title: 'Missing ID',
  question: 'If other rows of the sheet have an ID, does every row have one?',
  reason: 'Links by ID still work when a name changes.',
  severity: 'advice',
  judges: {
    goals: ['goals.id'],
    strategies: ['strategies.id'],
    tactics: ['tactics.id'],
    products: ['products.id'],
  },
  select: ({ liveRows }) =>
    rolesWithIds
      .map((role): readonly { readonly row: RowWithId }[] => liveRows[role])
      .filter((rows) => rows.some(({ row }) => row.id !== null)),
  decide: ({ row }) => {
    if (row.id !== null) return 'pass';
    const { nameField } = sheetCatalogue[row.role];
    const hasName = fieldValue(row, nameField) !== null;
    if (!hasName && !isUnreadable(row, nameField)) return 'pass';
    if (!hasName || isUnreadable(row, 'id')) return undecided(row, 'id', nameField);
    return { outcome: 'finding', detail: { row }, fields: ['id'] };
  },
  messages: {
    finding: ({ row }) =>
      `${label(row)} has no ID, though other ${row.role} do. Give it an ID so that links still work when its name changes.`,
    pass: 'The row has an ID, or no row of its sheet does.',
    incomplete: 'The ID or the name of the row could not be read.',
    inapplicable: 'No sheet of the plan has an ID column.',
  },
  fixes: ({ row }, _, { plan }) => proposeFreeId(plan, row),
});
