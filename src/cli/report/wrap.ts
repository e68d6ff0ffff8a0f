/** Characters that take two columns: Chinese, Japanese and Korean writing, full-width forms, emoji. Roughly. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Characters that take none: they sit on the one before. */
const narrowest = /\p{Mn}|\p{Me}|[\u200b-\u200d]|[\ufe00-\ufe0f]/u;

/** Wide characters that never begin a line, and those that never end one. */
const closing = /[、。，．・：；？！）］｝」』】〉》〕ー々]/u;
const opening = /[（［｛「『【〈《〔]/u;

/* Every character from space to tilde takes one column. */
const plain = /^[ -~]*$/;

const characterWidth = (character: string): number =>
  narrowest.test(character) ? 0 : wide.test(character) ? 2 : 1;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** The text with spaces after it, so that it takes that many columns at least. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** The text with spaces before it. */
export const paddedBefore = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

/** What a word falls into where a line may break: nothing but itself, unless it has wide characters. */
function breakable(word: string): readonly string[] {
  if (plain.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  let before = '';
  for (const character of word) {
    const mayBreak =
      piece !== '' &&
      (wide.test(character) || wide.test(before)) &&
      !closing.test(character) &&
      !opening.test(before) &&
      !narrowest.test(character) &&
      before !== '\u200d';
    if (mayBreak) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    before = character;
  }
  return [...pieces, piece];
}

/** The lines of a text that has so many columns. A word that is longer than a line stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    for (const [index, piece] of breakable(word).entries()) {
      const gap = line === '' || index > 0 ? '' : ' ';
      const pieceWidth = displayWidth(piece);
      if (line !== '' && used + gap.length + pieceWidth > width) {
        lines.push(line);
        line = piece;
        used = pieceWidth;
      } else {
        line += gap + piece;
        used += gap.length + pieceWidth;
      }
    }
  }
  return [...lines, line];
}
