import type { Fill, Font } from 'exceljs';

/* The colours and letters of the template's sheets in a file. */

const fontName = 'Calibri';

export const inks = { ink: 'FF1D2B3A', slate: 'FF5A6675', hairline: 'FFDCE1E7', paper: 'FFFFFFFF' } as const;

export const fontOf = (
  argb: string,
  size: number,
  more: Partial<Pick<Font, 'bold' | 'underline'>> = {},
): Partial<Font> => ({ name: fontName, size, color: { argb }, ...more });

export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
