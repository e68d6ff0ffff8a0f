import type { Role } from './roles';

/** The languages that headings and choices are recognised in (ISO 639-1). */
export const languages = ['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'ja', 'zh'] as const;

/** Words by which a heading or a choice is recognised, by language. */
export type Synonyms = Readonly<Partial<Record<(typeof languages)[number], readonly string[]>>>;

interface FieldBase {
  /** The canonical heading: the marketer's own word. What people read, and what the field is for, says the language. */
  readonly name: string;
  /** Other headings that mean this field. */
  readonly synonyms: Synonyms;
  /** A table without this field is not of its role. */
  readonly required?: true;
}

export interface TextField extends FieldBase {
  readonly kind: 'text';
}
export interface IdField extends FieldBase {
  readonly kind: 'id';
}
/** A list whose parts must resolve to rows of another sheet. */
export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  readonly to: Role;
  /** Parts may carry shares: `S1 60%; S2 40%`. */
  readonly withShares: boolean;
}
/** A list of names; `to` names the sheet whose rows they may be. */
export interface ListField<To extends Role | null = Role | null> extends FieldBase {
  readonly kind: 'list';
  readonly to: To;
}
export interface QuantityField extends FieldBase {
  /** `share` is a fraction from 0 to 1 (0.2 is 20%). */
  readonly kind: 'number' | 'money' | 'share';
  /** A count of things, of which there are no fractions. */
  readonly counted?: true;
  /** An amount per unit: not whole, as others mostly are. */
  readonly perUnit?: true;
  /** Smallest readable value; a smaller one is unreadable. Without it negative values are readable. */
  readonly minimum?: number;
}
export interface DateField extends FieldBase {
  readonly kind: 'date';
}
/** A stretch of time such as `Q3 2026`: gives `start` and `end` where the row does not state them. */
export interface PeriodField extends FieldBase {
  readonly kind: 'period';
  readonly gives: { readonly start: string; readonly end: string } | null;
}
export interface ChoiceField<Value extends string = string> extends FieldBase {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<Value, Synonyms>>;
}

export type Field =
  TextField | IdField | ReferenceField | ListField | QuantityField | DateField | PeriodField | ChoiceField;

export type FieldKind = Field['kind'];

/** A sheet of the plan: a role with its fields. Property names are those of the rows. */
export interface SheetDeclaration<
  R extends Role = Role,
  Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>,
> {
  readonly role: R;
  /** One row of it, by which settings name the role: 'tactic'. What people read is in `language.roles`. */
  readonly rowNoun: string;
  /** Sheet and table names that mean this role. */
  readonly titles: Synonyms;
  /** The field that names a row. */
  readonly nameField: keyof Fields & string;
  readonly fields: Fields;
}

/** Keeps the literal types of a declaration, so that the types of the rows follow from it. */
export const declareSheet = <R extends Role, const Fields extends Readonly<Record<string, Field>>>(
  declaration: SheetDeclaration<R, Fields>,
): SheetDeclaration<R, Fields> => declaration;
