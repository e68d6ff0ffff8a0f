import pc from 'picocolors';
import type { Severity } from '../../../alignment/settings';
import { displayWidth, wrap } from '../wrap';

type Paint = (text: string) => string;

/** What lines are written on: so wide, and with colours or without. */
export interface Paper {
  /** Columns that a line may take. */
  readonly width: number;
  readonly bold: Paint;
  readonly faint: Paint;
  readonly underlined: Paint;
  readonly place: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly good: Paint;
}

/* Narrower than this no line is legible; wider no eye finds the next line. */
const narrowest = 40;
const widest = 110;

export function paper(width: number, colours: boolean): Paper {
  const { bold, dim, underline, cyan, red, yellow, blue, green } = pc.createColors(colours);
  return {
    width: Math.min(widest, Math.max(narrowest, width)),
    bold,
    faint: dim,
    underlined: underline,
    place: cyan,
    severity: { error: red, warning: yellow, advice: blue },
    good: green,
  };
}

/** A text as lines that all begin so many columns from the left. */
export const paragraph = (text: string, indent: number, { width }: Paper, paint?: Paint): readonly string[] =>
  wrap(text, width - indent).map((line) => ' '.repeat(indent) + (paint === undefined ? line : paint(line)));

/**
 * A text behind a label of so many columns, its further lines under the first. Where the label is wider than that, or little room
 * would be left, the text begins below it.
 */
export function labelled(
  label: string,
  text: string,
  {
    indent,
    labelWidth,
    paint,
  }: { readonly indent: number; readonly labelWidth: number; readonly paint: Paint },
  on: Paper,
): readonly string[] {
  const used = displayWidth(label);
  const margin = ' '.repeat(indent);
  const start = indent + labelWidth + 2;
  if (used > labelWidth || on.width - start < 28) {
    return [margin + paint(label), ...paragraph(text, indent + 2, on)];
  }
  const [first = '', ...rest] = paragraph(text, start, on);
  return [margin + paint(label) + ' '.repeat(start - indent - used) + first.slice(start), ...rest];
}
