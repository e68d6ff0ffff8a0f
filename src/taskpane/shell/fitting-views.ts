/**
 * Which of the views, by their places, have room as tabs: the first ones, and the chosen one wherever it stands. All of them where
 * they fit together; else there is room to leave for the button to the rest.
 */
export function fittingViews(
  widths: readonly number[],
  chosen: number,
  room: number,
  widthOfMore: number,
): readonly number[] {
  const all = widths.map((_, place) => place);
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= room) return all;
  let left = room - widthOfMore - (widths[chosen] ?? 0);
  const shown: number[] = [];
  for (const place of all) {
    if (place === chosen) continue;
    left -= widths[place] ?? 0;
    if (left < 0) break;
    shown.push(place);
  }
  return [...shown, chosen].sort((one, other) => one - other);
}
