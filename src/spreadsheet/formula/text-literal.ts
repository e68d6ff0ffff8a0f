/** A text as it stands in a formula: in quotes, its own doubled. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
