import { z } from 'zod';
import type { PeriodReading } from '../../src/plan/calendar/period';
import type { QuantityField } from '../../src/plan/fields/field';
import type { ReadValue, SingleValuedField } from '../../src/plan/reading/cell';
import { firstExcelDay, lastExcelDay } from '../../src/spreadsheet/day';

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

/** What the value of a filled cell must be by its field's declaration: its type and, for a quantity, its bounds. */
export function valueSchema(field: SingleValuedField): z.ZodType<ReadValue> {
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
