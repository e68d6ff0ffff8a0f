import type { PeriodReading } from '../plan/calendar/period';
import { fieldOf } from '../plan/fields/catalogue';
import type { Field } from '../plan/fields/field';
import { comparable } from '../plan/names';
import type { Plan } from '../plan/plan';
import { plainText } from '../plan/reading/cell';
import { fieldValue, type Link, type Mention, type Tactic } from '../plan/rows';
import { isCellError } from '../spreadsheet/cell';
import { type Day, isoText, partsOf } from '../spreadsheet/day';

/** One value of a field by which rows are grouped, and what part of the row falls to it. */
export interface GroupedValue {
  /** Rows with the same identity belong together. */
  readonly identity: string;
  /** What the group is called: a text as first written, a choice by its canonical name, a date by its month (2026-03). */
  readonly heading: string | number;
  /** Where the group stands among the others; null where groups stand as they first occur. */
  readonly order: number | null;
  /** The part (0 to 1) of an amount of the row that falls to it. */
  readonly part: number;
}

/**
 * The values of one field of a tactic, as the tactic itself states them; none where it states none. An amount falls to the
 * values of a list in equal parts, to strategies by their shares.
 */
export function groupedValues(plan: Plan, row: Tactic, key: string): readonly GroupedValue[] {
  const field = fieldOf('tactics', key);
  const value = fieldValue(row, key);
  if (field === undefined || value === null) return [];
  switch (field.kind) {
    case 'list':
      return valuesOfList(value as readonly Mention[]);
    case 'reference':
      return valuesOfLinks(value as readonly Link[]);
    case 'date':
      return [monthOf(value as Day)];
    case 'choice':
      return [choice(value as string, field.choices)];
    case 'period': {
      const written = periodText(plan, row, key, value as PeriodReading);
      return [whole(comparable(written), written)];
    }
    case 'number':
    case 'money':
    case 'share':
      return [quantity(value as number)];
    case 'text':
    case 'id':
      return [whole(comparable(value as string), value as string)];
  }
}

const whole = (identity: string, heading: string | number, order: number | null = null): GroupedValue => ({
  identity,
  heading,
  order,
  part: 1,
});

const quantity = (amount: number): GroupedValue => whole(String(amount), amount, amount);

function monthOf(day: Day): GroupedValue {
  const { year, month } = partsOf(day);
  const text = isoText(day).slice(0, -'-31'.length);
  return whole(text, text, year * 12 + month);
}

const choice = (value: string, choices: Extract<Field, { kind: 'choice' }>['choices']): GroupedValue =>
  whole(value, value, Object.keys(choices).indexOf(value));

/** A period as its cell has it; a day by its date. */
function periodText(plan: Plan, { table, line }: Tactic, key: string, { first }: PeriodReading): string {
  if (first.unit === 'day') return isoText(first.number);
  const { columns, lines } = plan.tables[table] ?? {};
  const cell = lines?.[line]?.cells[columns?.indexOf(key) ?? -1] ?? null;
  return cell === null || isCellError(cell) ? '' : plainText(cell);
}

function valuesOfList(mentions: readonly Mention[]): readonly GroupedValue[] {
  const distinct = new Map<string, string>();
  for (const { identity, text, target } of mentions) {
    if (!distinct.has(identity)) distinct.set(identity, target?.key ?? text);
  }
  return [...distinct].map(([identity, heading]) => ({
    identity,
    heading,
    order: null,
    part: 1 / distinct.size,
  }));
}

/** Shares of a repeated link add up. */
function valuesOfLinks(links: readonly Link[]): readonly GroupedValue[] {
  const distinct = new Map<string, GroupedValue>();
  for (const { text, target, share } of links) {
    const heading = target?.key ?? text;
    const identity = comparable(heading);
    const known = distinct.get(identity);
    distinct.set(
      identity,
      known === undefined
        ? { identity, heading, order: null, part: share }
        : { ...known, part: known.part + share },
    );
  }
  return [...distinct.values()];
}
