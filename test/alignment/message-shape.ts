import type { Finding } from '../../src/alignment/finding';
import { label } from '../../src/alignment/wording';
import { quote } from '../../src/languages/words';

/** The words with which the sentences begin that say what to do. */
const imperatives = [
  'Add Agree Ask Choose Convert Correct Delete Enter Extend Fill Find Fix Give Have Link List Look Lower Merge Move Name Open Plan Raise Reopen Replace Say Set Split Undo Write',
].flatMap((words) => words.split(' '));

/** The sentences of a message; full stops inside quotes and brackets belong to names. */
const sentencesOf = (message: string): readonly string[] =>
  message
    .replace(/"[^"]*"/gu, '""')
    .replace(/\([^()]*\)/gu, '()')
    .split(/(?<=[.?!])\s+/u)
    .filter((sentence) => sentence !== '');

/** What is wrong with the form of a finding's message; nothing where it is as it should be. */
export function faultsOfMessage({
  message,
  row,
  key,
}: Pick<Finding, 'message' | 'row' | 'key'>): readonly string[] {
  const sentences = sentencesOf(message);
  const faults: string[] = [];
  if (sentences.length < 1 || sentences.length > 3) faults.push(`it has ${sentences.length} sentences`);
  if (!sentences.every((sentence) => /[.?]$/u.test(sentence)))
    faults.push('a sentence ends without a full stop');
  if (!/^[\p{Lu}\p{N}"]/u.test(message) && (row === null || !message.startsWith(label(row)))) {
    faults.push('it begins with a small letter');
  }
  // A segment that stands in several rows is named without their numbers.
  const names = row === null ? [] : key === null || key === row.key ? [label(row)] : [label(row), quote(key)];
  if (row !== null && !names.some((name) => message.toLowerCase().includes(name.toLowerCase())))
    faults.push('it does not name its row');
  // After a question: "If so, name the column Strategy."
  const advised = sentences.map((sentence) =>
    sentence.replace(/^If so, [a-z]/u, (start) => start.slice(-1).toUpperCase()),
  );
  if (!advised.some((sentence) => imperatives.includes(sentence.split(' ')[0] ?? ''))) {
    faults.push('it does not say what to do');
  }
  if (/undefined|null|NaN|Infinity|\[object| {2}|\s$/u.test(message)) faults.push('it shows its making');
  return faults;
}
