import type { Day } from '../spreadsheet/day';
import type { PeriodReading } from './calendar/period';
import type { FieldKey, SheetCatalogue } from './fields/catalogue';
import type { Role } from './fields/roles';

/** One part of a reference cell: `S2` of `S1 60%; S2`. */
export interface Link<To extends Role = Role> {
  /** As written, without its share. */
  readonly text: string;
  /** The share that the cell states for this part, as a fraction; null where it states none. */
  readonly statedShare: number | null;
  /** The part of the row that falls to this link, 0 to 1: stated shares scaled to 1 at most, the rest divided equally. */
  readonly share: number;
  /** The row that the text names; null where it names none, or two. */
  readonly target: Row<To> | null;
  /** The text is the name of several rows, and so of none. */
  readonly ambiguous: boolean;
}

/** One name of a list cell: a segment, product, channel, region or tactic. */
export interface Mention<To extends Role = Role> {
  /** As written. */
  readonly text: string;
  /** Two mentions with the same identity mean the same thing: the row that they resolve to, else their text. */
  readonly identity: string;
  readonly target: Row<To> | null;
  readonly ambiguous: boolean;
}

type ValueOf<F> = F extends { readonly kind: 'text' | 'id' }
  ? string | null
  : F extends { readonly kind: 'reference'; readonly to: infer To extends Role }
    ? readonly Link<To>[]
    : F extends { readonly kind: 'list'; readonly to: infer To }
      ? readonly Mention<To extends Role ? To : Role>[]
      : F extends { readonly kind: 'number' | 'money' | 'share' }
        ? number | null
        : F extends { readonly kind: 'date' }
          ? Day | null
          : F extends { readonly kind: 'period' }
            ? PeriodReading | null
            : F extends { readonly kind: 'choice'; readonly choices: infer Choices }
              ? (keyof Choices & string) | null
              : never;

/** What every row has beside its fields. */
export interface RowIdentity<R extends Role> {
  readonly role: R;
  /** The ID, else the name with its occurrence (`Newsletter #2`); as written, trimmed. Empty for a row with neither. */
  readonly key: string;
  /** The place of its table in `Plan.tables`. */
  readonly table: number;
  /** Its place in that table's body, counted from 0. */
  readonly rowIndex: number;
  /** Its place among the lines of that table, counted from 0. */
  readonly line: number;
  /** Made of the text of a level in a table of another role: it is never judged for what it lacks, but for its goal. */
  readonly derived: boolean;
  /** Hidden or filtered out. */
  readonly hidden: boolean;
  /** A later row with an ID that an earlier row of its sheet has: only the reading rules look at it. */
  readonly repeatsId: boolean;
  /** Whether another row of its sheet has its name. */
  readonly sharesName: boolean;
  /** Whether some text refers to it; not so for the first of several rows that share a name and have no ID. */
  readonly nameable: boolean;
  /** Paused, dropped, cancelled, rejected or archived. */
  readonly retired: boolean;
  /** Property names of the fields whose cells could not be read and count as empty. */
  readonly unreadable: readonly string[];
}

/** A row of the plan; its fields follow from the catalogue. */
export type Row<R extends Role = Role> = R extends Role
  ? RowIdentity<R> & { readonly [Key in FieldKey<R>]: ValueOf<SheetCatalogue[R]['fields'][Key]> }
  : never;

export type Goal = Row<'goals'>;
export type Strategy = Row<'strategies'>;
export type Tactic = Row<'tactics'>;
export type Product = Row<'products'>;
export type Segment = Row<'segments'>;

/** Rows that the rules about content look at: neither retired nor the repetition of an ID. */
export const isLive = (row: RowIdentity<Role>): boolean => !row.retired && !row.repeatsId;

export const isUnreadable = (row: RowIdentity<Role>, field: string): boolean =>
  row.unreadable.includes(field);

/** The value of a field by its property name, for code that goes through fields as data. */
export const fieldValue = (row: Row, field: string): unknown =>
  (row as unknown as Readonly<Record<string, unknown>>)[field];

/** Whether a row says nothing in a field; a cell that cannot be read is not blank. */
export const isBlank = (row: Row, field: string): boolean => {
  const value = fieldValue(row, field);
  return (value === null || (Array.isArray(value) && value.length === 0)) && !isUnreadable(row, field);
};
