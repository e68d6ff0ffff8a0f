/** Asks, in the round trip that is under way, whether cells are locked; it matters where their sheet is protected. */
export function lockOf({ format }: Excel.Range): Excel.FormatProtection {
  const { protection } = format;
  protection.load('locked');
  return protection;
}
