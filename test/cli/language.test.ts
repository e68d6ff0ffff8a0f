import { join } from 'node:path';
import { ruleIds } from '../../src/alignment/workbook-settings/declarations';
import { readWorkbookFile } from '../../src/cli/workbook-file';
import { english } from '../../src/languages/english';
import { speak } from '../../src/languages/language';
import { runInMemory } from './memory-io';
import { crookedPlan, type PlanFolder, planFolder, truePlan } from './plan-files';

const example = join(__dirname, '../../assets/handbag-launch-as-first-written.xlsx');

let folder: PlanFolder;
beforeAll(async () => {
  folder = await planFolder();
  await folder.write('crooked.xlsx', crookedPlan);
  await folder.write('true.xlsx', truePlan);
});
afterAll(async () => {
  speak(english);
  await folder.remove();
});

const run = async (...words: readonly string[]): Promise<string> =>
  (await runInMemory(words, { columns: 400, today: '2026-03-01' })).output;

/** The words by which English is known. */
const englishWords = /\b(?:the|of|is|are|and|to|this|with|from)\b/giu;

/** All texts of the workbook itself, and the ids of rules. */
async function saidElsewhere(): Promise<readonly string[]> {
  const { sheets } = await readWorkbookFile(example);
  const texts = sheets.flatMap(({ name, cells }) => [
    name,
    ...cells.flat().flatMap((cell) => (typeof cell === 'string' ? [cell] : [])),
  ]);
  return [...texts, ...ruleIds];
}

/** A text without what HTML and Markdown make of it. */
const plain = (text: string): string =>
  text
    .replace(/<style>.*?<\/style>|<[^>]*>/gsu, ' ')
    .replace(/&#?\w+;|\\|["'„“<>*|]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const without = (report: string, texts: readonly string[]): string =>
  [...new Set(texts.map(plain))]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replaceAll(text, '§'), report);

/** Names that are cut where there is little room, by how they begin. */
const withoutCutNames = (report: string, texts: readonly string[]): string =>
  [...new Set(texts.map((text) => plain(text).slice(0, 12)))]
    .filter((start) => start.length === 12)
    .reduce((rest, start) => {
      const pieces = rest.split(start);
      return pieces
        .map((piece, place) => (place === 0 ? piece : piece.replace(/^[^…]{0,60}…|^/u, '§')))
        .join('');
    }, report);

describe('a report in German', () => {
  it.each(['text', 'html', 'markdown'])('has no English words of its own as %s', async (format) => {
    const report = await run('check', '--language', 'de', '--profile', 'full', '--format', format, example);
    const elsewhere = await saidElsewhere();
    const own = withoutCutNames(without(plain(report), elsewhere), elsewhere);
    expect(own).toContain('von 100');
    expect(own).toContain('Zuerst beheben');
    expect(own.match(englishWords)).toBeNull();
    expect(own).not.toMatch(/\b(?:Fix first|What holds|Findings?|Cost|Points|whole plan|Lost|Where)\b/u);
  });

  it('says how it came about as text', async () => {
    const report = await run('check', '--language', 'de', example);
    for (const words of [
      /Punktzahl \d+,\d von 100/u,
      /Stand 1\. März 2026, Kernprofil, Marketing führt/u,
      /Rückhalt +█+/u,
      /▲ Fehler/u,
      /Punkte? verloren/u,
      /Zuerst beheben/u,
      /Gelesen wurden/u,
      /Was in Ordnung ist \(Regeln ohne Befund\)/u,
      /\d+ Fehler, \d+ Warnungen?, \d+ Hinweise?\.\n$/u,
    ])
      expect(report).toMatch(words);
    expect(report).not.toMatch(/points lost|Fix first|Read from|Could not check|whole plan|skipped/u);
  });

  it('is marked as German where it is a page', async () => {
    expect(await run('check', '--language', 'de-AT', '--format', 'html', example)).toContain(
      '<html lang="de">',
    );
    expect(await run('check', '--format', 'html', example)).toContain('<html lang="en">');
  });

  it('has the same facts in JSON: only sentences differ', async () => {
    const facts = async (language: string): Promise<unknown> => {
      const sentences = /^(?:message|label|title|reason|why)$/u;
      return JSON.parse(
        await run('check', '--language', language, '--format', 'json', example),
        (key: string, value: unknown) => (sentences.test(key) ? '' : value),
      ) as unknown;
    };
    expect(await facts('de')).toEqual(await facts('en'));
  });

  it('is followed by one in English where nothing else is asked for', async () => {
    await run('check', '--language', 'de', example);
    expect(await run('check', example)).toContain('Alignment score');
  });
});

describe('the other commands in German', () => {
  it('compare two plans', async () => {
    const [old, now] = ['true.xlsx', 'crooked.xlsx'].map((name) => join(folder.path, name));
    const text = await run('diff', '--language', 'de', old ?? '', now ?? '');
    expect(text).toMatch(/Punktzahl 100 → 48,5 \(−51,5\): Rückhalt −/u);
    expect(text).toContain('Warum sich die Punktzahl geändert hat');
    expect(text).toContain('Neue Befunde');
    const markdown = await run('diff', '--language', 'de', '--format', 'markdown', old ?? '', now ?? '');
    expect(markdown).toContain('| Teil | Von | Vorher | Jetzt | Änderung |');
  });

  it('describe a function', async () => {
    const page = await run('functions', '--language', 'de', 'REQUIRED_VOLUME');
    for (const heading of ['Argumente', 'Ergebnis', 'Fehler', 'Beispiel', 'Quelle'])
      expect(page).toContain(`\n${heading}\n`);
  });

  it('say what is wrong with a file', async () => {
    const { problems } = await runInMemory(['check', '--language', 'de', '--rules', 'nowhere.json', example]);
    expect(problems).toContain('Die Datei wurde nicht gefunden.');
    const empty = await run('check', '--language', 'de', join(folder.path, '*.nothing'));
    expect(empty).toContain('Konnte nicht gelesen werden. Keine Datei heißt so');
  });
});

describe('what was said in English', () => {
  it('is known by its words', async () => {
    expect((await run('check', '--format', 'markdown', example)).match(englishWords)?.length).toBeGreaterThan(
      50,
    );
  });
});
