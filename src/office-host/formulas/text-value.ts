import { numberOfText } from './number-of-text';

const timePattern = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/u;

/** The number that VALUE makes of a text: a number, an amount such as `$1,000`, or a time as a fraction of a day. */
export function valueOfText(text: string): number | null {
  const trimmed = text.trim();
  const plain = numberOfText(trimmed.replace(/^([+-]?)\$/u, '$1'));
  if (plain !== null) return plain;
  const [found, hours, minutes, seconds = '0'] = timePattern.exec(trimmed) ?? [];
  if (found === undefined || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
