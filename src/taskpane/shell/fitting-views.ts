/**
 * Which of the views, by their places, have room as tabs. All of them where they fit together. Else the first `pinned` ones and the
 * chosen one, whatever room there is, and as many others as fit beside the button to the rest.
 */
export function fittingViews(
  widths: readonly number[],
  chosen: number,
  room: number,
  widthOfMore: number,
  pinned: number,
): readonly number[] {
  const all = widths.map((_, place) => place);
  const widthOf = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (widths[place] ?? 0), 0);
  if (widthOf(all) <= room) return all;
  const shown = all.filter((place) => place < pinned || place === chosen);
  let left = room - widthOfMore - widthOf(shown);
  for (const place of all) {
    if (shown.includes(place)) continue;
    left -= widths[place] ?? 0;
    if (left < 0) break;
    shown.push(place);
  }
  return shown.sort((one, other) => one - other);
}
