import { worksheetFunctions } from '../../src/functions/catalogue';
import { functionGroups, groupTitle } from '../../src/functions/groups';
import { referenceOf } from '../../src/functions/reference';
import { language } from '../../src/languages/language';
import { functionPage, functionPagePath } from './function-page';
import { list, page, table } from './markdown';

/** The page that lists the worksheet functions. */
export function functionsPage(): string {
  const { title, introduction, notes, columns } = language.pages.functions;
  const references = worksheetFunctions.map(referenceOf);
  const sections = functionGroups.flatMap((group) => {
    const members = references.filter((reference) => reference.group === group);
    if (members.length === 0) return [];
    const contents = members.map(({ id, description }) => [`[${id}](${functionPagePath(id)})`, description]);
    return [`## ${groupTitle(group)}`, table(columns, contents)];
  });
  return page(title, introduction, list(notes), ...sections);
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
