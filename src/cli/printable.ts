/*
 * What reaches a terminal or the log of a CI server must not steer it. Texts come from workbooks, file names and arguments:
 * a control character could colour, move or clear what stands there, a direction mark turn a line round, a line break with
 * `::error` after it give a command to the CI server, an invisible character hide a text in another.
 */

/* All that shows nothing, half characters too, but for the joiners of emoji and Persian and what chooses the look of an emoji. */
const steering = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]';
const harmless = '\\u200c|\\u200d|[\\ufe00-\\ufe0f]';

/* `##[error]`, `##vso[…]`, `##teamcity[…]` give commands wherever they stand in a line. */
const commandInLine = '#(?=#\\w*\\[)';

const colour = '\\u001b\\[\\d{1,2}m';

/* `::error::` gives one at the start of a line, and before it a colour may be set, which whoever keeps the log may take out. */
const commandAtStart = new RegExp(`^((?:[^\\S\\n]|${colour})*):(?=:)`, 'gmu');

const anySteering = new RegExp(`(?!${harmless})${steering}`, 'gu');
const steeringInLines = new RegExp(`(?!${harmless}|[\\t\\n])${steering}`, 'gu');
const steeringInColouredLines = new RegExp(`(?!${harmless}|[\\t\\n]|${colour})${steering}`, 'gu');
const steeringInJson = new RegExp(`(?!${harmless}|\\n)${steering}|${commandInLine}`, 'gu');

/** A text of a workbook or of the user as a part of a line: on one line, without what steers. */
export const printable = (text: string): string =>
  text.replace(/[\s\u0085]+/gu, ' ').replace(anySteering, '');

/** A value as a part of a line: as `printable`, but with its spaces as they are. */
export const printableValue = (value: string): string =>
  value.replace(/[\t-\r\u0085\u2028\u2029]+/gu, ' ').replace(anySteering, '');

/** Lines as they go out, whatever is in them: tabs and line breaks stay, and the codes of colours where there are colours. */
export const printableLines = (text: string, hasColours = false): string =>
  text
    .replace(hasColours ? steeringInColouredLines : steeringInLines, '')
    .replace(commandAtStart, '$1: ')
    .replace(new RegExp(commandInLine, 'gu'), '# ');

const escapeOf = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');

/** JSON as it goes out: what steers, which can stand inside its strings only, is escaped, so that the values read back are the same. */
export const printableJson = (json: string): string => json.replace(steeringInJson, escapeOf);
