/* Shares of the font's size, of what interfaces are usually set in. Roughly: a browser alone measures, and waits for that. */
const shares: readonly (readonly [characters: RegExp, share: number])[] = [
  [/[\s.,:;'|!()[\]ijlIft]/u, 0.31],
  [/[mwMW@%—]/u, 0.86],
  [/[\p{Lu}&€£]/u, 0.66],
  [/[\u2e80-\uffef]|\p{Extended_Pictographic}/u, 1],
];
const usualShare = 0.55;

/** About how wide a text is, in the unit of its size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    width += shares.find(([characters]) => characters.test(character))?.[1] ?? usualShare;
  }
  return width * size;
}

/** The text in lines that have room, broken between words; null where a word has none, or more lines are needed. */
export function wrapped(
  text: string,
  size: number,
  room: number,
  mostLines: number,
): readonly string[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length <= mostLines && lines.every((line) => textWidth(line, size) <= room) ? lines : null;
}

/** The text, or as much of it as there is room for with an ellipsis after it. */
export function shortened(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let width = textWidth('…', size);
  let kept = '';
  for (const character of text) {
    width += textWidth(character, size);
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
