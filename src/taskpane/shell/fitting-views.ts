/** The name of a chosen view may be cut, if it is none of the first, but not to less than this, in pixels. */
const leastOfChosen = 48;

/**
 * Which of the views, by their places, have room as tabs. All of them where they fit together. Else the first `pinned` ones and the
 * chosen one, and as many others as fit beside the button to the rest. Where a page is enlarged until not even these have room, the
 * chosen one keeps its own.
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
  const beside = all.filter((place) => place < pinned && place !== chosen);
  const width = widths[chosen] ?? 0;
  const roomBeside = room - widthOfMore - (chosen < pinned ? width : Math.min(width, leastOfChosen));
  while (beside.length > 0 && widthOf(beside) > roomBeside) beside.shift();
  const shown = [...beside, chosen];
  let left = room - widthOfMore - widthOf(shown);
  for (const place of all) {
    if (shown.includes(place)) continue;
    left -= widths[place] ?? 0;
    if (left < 0) break;
    shown.push(place);
  }
  return shown.sort((one, other) => one - other);
}
