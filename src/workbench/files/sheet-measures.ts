/**
 * A file counts the width of a column in digits of its usual font, 7 pixels each with the space beside them included; the
 * workbook in points, of which a pixel is three quarters. Rounded to a millionth, so that opening what was saved gives the
 * same width.
 */
const pointsPerDigit = 7 * 0.75;
const fine = 1_000_000;

export const pointsOfWidth = (width: number): number => Math.round(width * pointsPerDigit * fine) / fine;

export const widthOfPoints = (points: number): number => points / pointsPerDigit;

/** Excel's widest. */
export const widestColumn = 255;
