import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/alignment/catalogue';
import { commandNames, commands } from '../../src/cli/commands';
import { worksheetFunctions } from '../../src/functions/catalogue';
import { fieldKeys, fieldName, fieldOf } from '../../src/plan/fields/catalogue';
import { roles } from '../../src/plan/fields/roles';

const specification = readFileSync(join(__dirname, '../../docs/specification.md'), 'utf8');

/** From a heading to the next of its level or above. */
function section(heading: string): string {
  const level = heading.indexOf(' ');
  const from = specification.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`The specification has no heading "${heading}".`);
  const rest = specification.slice(from + heading.length + 2);
  const end = rest.search(new RegExp(`\\n#{1,${level}} `, 'u'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The cells of all table rows of a text. */
const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/u)
        .map((cell) => cell.trim()),
    );

/** The first cells, in code, of the rows that are said to be built or not. */
const saidToBe = (built: 'yes' | 'no', text: string): readonly string[] =>
  tableRows(text)
    .filter(([first = '', second]) => first.startsWith('`') && second === built)
    .map(([first = '']) => first.replaceAll('`', ''));

const sorted = (texts: Iterable<string>): readonly string[] => [...texts].sort();

describe('the specification', () => {
  it('says of exactly the rules of the catalogue that they are built', () => {
    expect(sorted(saidToBe('yes', section('## 2. The check')))).toEqual(sorted(rules.map(({ id }) => id)));
  });

  it('says of each rule once whether it is built', () => {
    const all = (['yes', 'no'] as const).flatMap((built) => saidToBe(built, section('## 2. The check')));
    expect(all).toHaveLength(new Set(all).size);
  });

  it('gives each built rule the severities that it can have by itself', () => {
    const severityOf = new Map(
      tableRows(section('## 2. The check')).map(([id = '', , , severity = '']) => [
        id.replaceAll('`', ''),
        severity,
      ]),
    );
    const wrong = rules.filter(({ id, severity }) => {
      const said = severityOf.get(id) ?? '';
      return said !== 'by size' && !said.includes(severity);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names every worksheet function and no other', () => {
    const names = section('### The functions').matchAll(/`([A-Z][A-Z_]+)/gu);
    const named = new Set([...names].map(([, name = '']) => name));
    expect(sorted([...named])).toEqual(sorted(worksheetFunctions.map(({ id }) => id)));
  });

  it.each(roles)('lists the fields of %s, the required ones with a star', (role) => {
    const row = tableRows(section('### Sheets and fields')).find(([first]) => first === role);
    const said = (row?.[1] ?? '').replaceAll(/ \([^)]*\)/gu, '').split(', ');
    const declared = fieldKeys(role).map((key) => {
      const star = fieldOf(role, key)?.required === true ? '\\*' : '';
      return fieldName(role, key) + star;
    });
    expect(sorted(said)).toEqual(sorted(declared));
  });

  it('says of exactly the commands and options of plumbline that they are built', () => {
    const page = section('### Command line');
    const said = saidToBe('yes', page);
    const commandsSaid = new Set(said.flatMap((text) => /^plumbline (\w+)/u.exec(text)?.[1] ?? []));
    const optionsSaid = said.flatMap((text) => /^--([\w-]+)/u.exec(text)?.[1] ?? []);
    expect(sorted(commandsSaid)).toEqual(sorted(commandNames));
    expect(sorted(optionsSaid)).toEqual(sorted(Object.keys(commands.check.options)));
  });
});
