import { english } from '../../../src/languages/english';
import { german } from '../../../src/languages/german';
import { WorkbookError, type WorkbookProblem } from '../../../src/xlsx/package/workbook-error';

const problems = Object.keys(english.workbookFiles.problems) as WorkbookProblem[];

const placeholders = (text: string): readonly string[] => (text.match(/\{[a-z]+\}/g) ?? []).sort();

describe('the message of a workbook error', () => {
  it.each(problems)('%s: is sentences, the last of which ends', (problem) => {
    for (const { workbookFiles } of [english, german]) {
      expect(workbookFiles.problems[problem]).toMatch(/^["„A-Z{].*[.)]$/);
      expect(workbookFiles.problems[problem]).not.toMatch(/ {2}/);
    }
    const [inEnglish, inGerman] = [english, german].map(
      ({ workbookFiles }) => workbookFiles.problems[problem],
    );
    expect(placeholders(inGerman ?? '')).toEqual(placeholders(inEnglish ?? ''));
  });

  it('has its facts in their places', () => {
    const { message } = new WorkbookError('too-many-entries', { count: 20_000, limit: 10_000 });
    expect(message).toMatch(/^The file has 20000 parts inside; the limit is 10000\./);
  });

  it('takes facts as they are, whatever signs they have', () => {
    const { message } = new WorkbookError('other-document', { what: '$& {limit} $1' });
    expect(message).toMatch(/^This is \$& \{limit\} \$1, not/);
  });

  it('shows no control characters of a fact and not more than its beginning', () => {
    const { message } = new WorkbookError('workbook-in-zip', { name: `\u001b[31m\u202e${'x'.repeat(9000)}` });
    expect(message).toMatch(/"\?\[31m\?x{100,120}…"/);
  });
});
