import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ruleById, rules } from '../../../src/alignment/catalogue';
import { limitIds, limits } from '../../../src/alignment/limits';
import { ruleTexts } from '../../../src/alignment/rule-texts';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { errorTexts, functionTexts, parameterTexts } from '../../../src/functions/function-texts';
import { fieldKeys, fieldName } from '../../../src/plan/fields/catalogue';
import { roles } from '../../../src/plan/fields/roles';
import { functionPagePath } from '../../../tools/docs/function-page';
import { literal, table } from '../../../tools/docs/markdown';
import { pageFolders, referencePages } from '../../../tools/docs/reference-pages';
import { ruleExamples } from '../../../tools/docs/rule-examples';
import { rulePagePath } from '../../../tools/docs/rule-page';

const pages = Object.entries(referencePages).map(([name, write]) => [name, write()] as const);
const pageOf = (name: string): string => pages.find(([one]) => one === name)?.[1] ?? '';

/** The part of a page from an anchor to the next. */
const entryOf = (page: string, name: string): string =>
  (page.split(`<a id="${name}"></a>`)[1] ?? '').split('<a id=')[0] ?? '';

describe.each(pages)('docs/%s', (name, text) => {
  it('is up to date: npm run generate writes it', () => {
    expect(readFileSync(join(__dirname, '../../../docs', name), 'utf8')).toBe(text);
  });

  it('has no link that leads nowhere, and no place twice', () => {
    const places = [...text.matchAll(/<a id="([^"]+)">/gu)].map(([, place]) => place);
    const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, link]) => link ?? '');
    const isFound = (link: string): boolean => {
      const [path = '', place] = link.split('#');
      const page = path === '' ? text : pageOf(posix.join(posix.dirname(name), path));
      return page !== '' && (place === undefined || page.includes(`<a id="${place}">`));
    };
    expect(new Set(places).size).toBe(places.length);
    expect(links.filter((link) => !isFound(link))).toEqual([]);
  });

  it('shows nothing of its making, and no empty piece', () => {
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/u);
    expect(text).not.toMatch(/\n{3}/u);
    expect(text).not.toMatch(/:\*\* *\n/u);
  });

  it('has tables whose rows are as wide as their headings', () => {
    const widths = text.split('\n\n').flatMap((piece) => {
      const lines = piece.split('\n').filter((line) => line.startsWith('|'));
      return lines.length === 0 ? [] : [new Set(lines.map((line) => line.split(/(?<!\\)\|/u).length)).size];
    });
    expect(new Set(widths)).toEqual(new Set([1]));
  });
});

describe('the pages of rules', () => {
  const examples = ruleExamples();

  it('quote what each rule says about the worked example with a mistake in it', () => {
    expect(rules.filter(({ id }) => !examples.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('tell all about %s', (id, rule) => {
    const { severity } = rule;
    const { title, question, reason, otherSeverities = {}, pass, incomplete } = ruleTexts(id);
    const text = pageOf(rulePagePath(id));
    const example = examples.get(id);
    const said = [
      ...[`# ${title}`, question, reason, pass, incomplete],
      ...Object.entries(otherSeverities).map(([other, when]) => `; ${other} if ${when}`),
      ...rule.limits.flatMap((limit) => [`\`Limit ${limit}\`, usually ${limits[limit].usual}: `]),
      literal(example?.message ?? ''),
      ...(example?.fixes() ?? []).map(({ label }) => `- ${literal(label)}`),
    ];
    for (const each of said) expect(text).toContain(each);
    expect(text.toLowerCase()).toContain(`## severity\n\n${severity}`);
    expect(pageOf('rules.md')).toContain(`| [${title}](${rulePagePath(id)}) | ${question} |`);
  });

  it('name every limit on the page of a rule that judges by it', () => {
    expect(rules.flatMap((rule) => rule.limits).sort()).toEqual([...limitIds].sort());
  });

  it.each(rules.map(({ id, group }) => [id, group] as const))(
    'name every severity and limit that the file of %s names',
    (id, group) => {
      const source = readFileSync(join(__dirname, '../../../src/alignment/rules', group, `${id}.ts`), 'utf8');
      const { severity, limits: named } = ruleById[id];
      const { otherSeverities = {} } = ruleTexts(id);
      const severities = [...source.matchAll(/(?<=severity: [^,\n]*)'(error|warning|advice)'/gu)].map(
        ([, each]) => each,
      );
      expect([severity, ...Object.keys(otherSeverities)]).toEqual(expect.arrayContaining(severities));
      const used = limitIds.filter((limit) => source.includes(`'${limit}'`));
      expect([...named].sort()).toEqual([...used].sort());
    },
  );
});

it.each(pageFolders)('docs/%s holds the pages that there are to be, and no other', (folder) => {
  const names = Object.keys(referencePages).filter((name) => name.startsWith(`${folder}/`));
  const found = readdirSync(join(__dirname, '../../../docs', folder)).map((name) => `${folder}/${name}`);
  expect(found.sort()).toEqual(names.sort());
});

describe('the pages of functions', () => {
  it.each(worksheetFunctions.map((declaration) => [declaration.id, declaration] as const))(
    'tell all about %s',
    (id, declaration) => {
      const text = pageOf(functionPagePath(id));
      const texts = functionTexts(id);
      expect(pageOf('functions.md')).toContain(`| [${id}](${functionPagePath(id)}) | ${texts.description} |`);
      expect(text).toContain(`=PLUMB.${declaration.example.call}\n→ `);
      for (const said of [texts.description, texts.source]) expect(text).toContain(said);
      for (const { name } of declaration.parameters) {
        expect(text).toContain(`| \`${name}\` | ${parameterTexts(id, name).description} |`);
      }
      for (const [reason, { error }] of Object.entries(declaration.errors)) {
        expect(text).toContain(`- \`${error}\`: ${errorTexts(id, reason).when}.`);
      }
    },
  );
});

describe('the page of fields', () => {
  it.each(roles)('tells of every field of %s', (role) => {
    const entry = entryOf(pageOf('fields.md'), role);
    for (const key of fieldKeys(role)) expect(entry).toContain(`| **${fieldName(role, key)}**`);
  });
});

describe('Markdown', () => {
  it('keeps what people wrote from counting as Markdown', () => {
    expect(literal('*Win* [all] `of` it_ <b> | #1')).toBe(
      '\\*Win\\* \\[all\\] \\`of\\` it\\_ \\<b\\> \\| \\#1',
    );
  });

  it('keeps a bar or a line break from ending a cell', () => {
    expect(table(['A'], [['one|two\nthree']])).toBe('| A |\n| --- |\n| one\\|two three |');
  });
});
