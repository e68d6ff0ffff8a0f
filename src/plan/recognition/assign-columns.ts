import munkres from 'munkres';

/** A meaning that a column may have. */
export interface Option {
  readonly column: number;
  /** Property name of a field, or one of the meanings beside the fields. */
  readonly field: string;
  /** How surely the column means it, from 0 to about 1. */
  readonly strength: number;
}

/** Among equally sure columns the left one is taken. */
const leftward = 0.001;

/**
 * Gives columns their meanings jointly: each field one column and each column one field, so that the whole is as sure as
 * it can be. From the left, column by column, "Name, Campaign, Owner" would lose the campaign to the first heading that
 * could be one.
 *
 * @param worth what it is worth to fill a field at all, beside the strength of the option
 */
export function assignColumns(
  options: readonly Option[],
  worth: (field: string) => number,
): ReadonlyMap<string, Option> {
  const fields = [...new Set(options.map(({ field }) => field))];
  const columns = [...new Set(options.map(({ column }) => column))].sort((one, other) => one - other);
  if (fields.length === 0) return new Map();
  const best = new Map<string, Option>();
  for (const option of options) {
    const place = `${option.field}/${option.column}`;
    if ((best.get(place)?.strength ?? 0) < option.strength) best.set(place, option);
  }
  // A field that no column means well stays empty: each has a blank column of its own beside the real ones.
  const costs = fields.map((field) =>
    [...columns, ...fields].map((column, place) => {
      const option = typeof column === 'number' ? best.get(`${field}/${column}`) : undefined;
      return option === undefined ? 0 : leftward * place - option.strength - worth(field);
    }),
  );
  const assigned = new Map<string, Option>();
  for (const [row, column] of munkres(costs)) {
    const field = fields[row] ?? '';
    const option = best.get(`${field}/${String(columns[column])}`);
    if (option !== undefined) assigned.set(field, option);
  }
  return assigned;
}
