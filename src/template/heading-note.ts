import { date } from '../spreadsheet/day-in-words';
import { handbagLaunch } from '../plan/example/handbag-launch';
import { fieldOf } from '../plan/fields/catalogue';
import type { Field } from '../plan/fields/field';
import type { Role } from '../plan/fields/roles';
import { dayFromIso } from '../spreadsheet/day';
import type { CellWords } from './template-workbook';
import { templateTexts } from './texts';

/** What people would write in fields that the worked example does without. */
const furtherExamples: Readonly<Partial<Record<Role, Readonly<Record<string, string | number>>>>> = {
  goals: { period: 'H1 2027' },
  strategies: { period: 'Q3 2027' },
  tactics: { period: 'Mar–May 2027' },
  history: { period: 'Mar 2026', product: 'Tarn Day Bag', units: 180, price: 890, revenue: 160_200 },
  components: {
    component: 'SWOT',
    plan: 'marketing',
    content: 'Strengths and risks of the launch',
    status: 'done',
  },
};

/** A value of the field as people write it: of the worked example where it has one. */
function exampleOf(role: Role, key: string): string | number | null {
  const rows: readonly Readonly<Record<string, string | number | undefined>>[] =
    role === 'history' || role === 'components' ? [] : handbagLaunch[role];
  const values = rows.flatMap((row) => row[key] ?? []);
  // Where a cell may hold several, an example with several tells more.
  const several = values.find((value) => typeof value === 'string' && value.includes(';'));
  const kind = fieldOf(role, key)?.kind;
  const isOfMany = kind === 'reference' || kind === 'list';
  return (isOfMany ? several : undefined) ?? values[0] ?? furtherExamples[role]?.[key] ?? null;
}

const numbers = new Intl.NumberFormat('en-US');
const percentages = new Intl.NumberFormat('en-US', { style: 'percent' });

function written({ kind }: Field, value: string | number): string {
  if (typeof value === 'number') return (kind === 'share' ? percentages : numbers).format(value);
  const day = kind === 'date' ? dayFromIso(value) : null;
  return day === null ? value : date(day);
}

/** What belongs in a column: a sentence or two, its unit or words, and an example. */
export function headingNote(role: Role, key: string): CellWords | null {
  const field = fieldOf(role, key);
  if (field === undefined) return null;
  const { notes } = templateTexts;
  const example = exampleOf(role, key);
  const lines = [
    field.description,
    ...(field.required === true ? [notes.required] : []),
    ...('unit' in field ? [field.kind === 'share' ? notes.share(field.unit) : notes.unit(field.unit)] : []),
    // A list says itself what it offers.
    ...(example === null ? [] : [notes.example(written(field, example))]),
  ];
  return { title: field.name, text: lines.join('\n') };
}
