import { language } from '../../../languages/language';
import { sheetCatalogue } from '../../../plan/fields/catalogue';
import { fieldValue, isUnreadable } from '../../../plan/rows';
import { proposeFreeId } from '../../free-ids';
import { rolesWithIds, type RowWithId } from '../../rows-with-ids';
import { declareRule, undecided } from '../../rule';
import { label } from '../../wording';

export const missingId = declareRule({
  id: 'missing-id',
  group: 'backing',
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
  message: ({ row }) => language.rules['missing-id'].finding({ row: label(row), role: row.role }),
  fixes: ({ row }, _, { plan }) => proposeFreeId(plan, row),
});
