import { worksheetFunctions } from '../../src/functions/catalogue';
import { functionGroups, groupTitle } from '../../src/functions/groups';
import { namespace } from '../../src/functions/lookup';
import { referenceOf } from '../../src/functions/reference';
import { functionPage, functionPagePath } from './function-page';
import { code, list, page, table } from './markdown';

const introduction = [
  `In Excel the functions stand in the namespace ${namespace}: type ${code(`=${namespace}.`)} to see them. On the command line ${code('plumbline calc')} takes the same formulas without it.`,
  list([
    '**Rates are fractions**: 0.2 is 20%. Results are exact; round them in the cell.',
    '**Whole columns in one call**: a function that gives one value takes ranges in place of single values, and gives a value for each row. One call for a column is much faster than one call a row. Inside an Excel table nothing can spill: there use one call a row, with `[@Price]` and the like.',
    '**One bad cell fails alone**: the other rows still get their answers.',
    '**Blanks are not 0**: a blank counts as an omitted argument.',
    '**Every error has its sentence**: Excel shows it in the cell for `#VALUE!` and `#N/A`; the pane and the command line show it for all.',
    '**Square brackets** mark arguments that can be left out.',
  ]),
];

/** The page that lists the worksheet functions. */
export function functionsPage(): string {
  const references = worksheetFunctions.map(referenceOf);
  const sections = functionGroups.flatMap((group) => {
    const members = references.filter((reference) => reference.group === group);
    if (members.length === 0) return [];
    const contents = members.map(({ id, description }) => [`[${id}](${functionPagePath(id)})`, description]);
    return [`## ${groupTitle(group)}`, table(['Function', 'What it gives'], contents)];
  });
  return page('Worksheet functions', ...introduction, ...sections);
}

/** A page for each worksheet function, by its path. */
export const functionPages = (): Readonly<Record<string, () => string>> =>
  Object.fromEntries(
    worksheetFunctions.map((declaration) => {
      const neighbours = worksheetFunctions.filter(
        (other) => other !== declaration && other.group === declaration.group,
      );
      return [
        functionPagePath(declaration.id),
        () => functionPage(referenceOf(declaration), neighbours.map(referenceOf)),
      ];
    }),
  );
