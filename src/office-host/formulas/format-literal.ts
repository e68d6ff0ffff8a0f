/** What a part of a number format shows that stands neither for digits nor for a date. */
export function literal(part: string): string {
  if (part.length > 1 && part.startsWith('"')) return part.slice(1, -1);
  if (part.length > 1 && part.startsWith('\\')) return part.slice(1);
  if (part.length > 1 && part.startsWith('_')) return ' ';
  return part.length > 1 && /^[*[]/u.test(part) ? '' : part;
}
