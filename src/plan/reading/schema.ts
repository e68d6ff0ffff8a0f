import { z } from 'zod';
import { firstExcelDay, lastExcelDay } from '../../spreadsheet/day';
import type { PeriodReading } from '../calendar/period';
import type { Field, ListField, QuantityField, ReferenceField } from '../fields/field';

/** A field whose cell holds one value; references and lists hold several. */
export type SingleValuedField = Exclude<Field, ReferenceField | ListField>;

/** What a cell is read as: a number (a `Day` for a date, a fraction for a share), a period, or a text or choice. */
export type ReadValue = number | string | PeriodReading;

/** A day that an Excel workbook can hold. */
const daySchema = z.int().min(firstExcelDay).max(lastExcelDay);

const pointSchema = z.object({
  unit: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'fiscal year']),
  number: z.int(),
  year: z.int().nullable(),
});

const periodSchema: z.ZodType<PeriodReading> = z.object({
  first: pointSchema,
  last: pointSchema,
  statesYear: z.boolean(),
});

const textSchema = z.string().min(1);

const schemas = new WeakMap<SingleValuedField, z.ZodType<ReadValue>>();

/** What the value of a filled cell must be: its type and, for a quantity, its bounds. One schema for each field. */
export function valueSchema(field: SingleValuedField): z.ZodType<ReadValue> {
  const known = schemas.get(field);
  if (known !== undefined) return known;
  const schema = schemaOf(field);
  schemas.set(field, schema);
  return schema;
}

function schemaOf(field: SingleValuedField): z.ZodType<ReadValue> {
  switch (field.kind) {
    case 'text':
    case 'id':
      return textSchema;
    case 'number':
    case 'money':
    case 'share':
      return quantitySchema(field);
    case 'date':
      return daySchema;
    case 'period':
      return periodSchema;
    case 'choice':
      return z.enum(Object.keys(field.choices));
  }
}

function quantitySchema({ kind, minimum }: QuantityField): z.ZodType<number> {
  const bounded = minimum === undefined ? z.number() : z.number().min(minimum);
  return kind === 'share' ? bounded.max(1) : bounded;
}
