import type { WorksheetFunction } from '../../functions/function';
import { functionTexts, parameterTexts } from '../../functions/function-texts';
import { type FunctionGroup, functionGroups, groupTitle } from '../../functions/groups';

/** The functions of one group. */
export interface ListedGroup {
  readonly group: FunctionGroup;
  readonly title: string;
  readonly functions: readonly WorksheetFunction[];
}

const spaced = (text: string): string => text.toLowerCase().replaceAll('_', ' ');

/** All that a function can be found by: its name, group and purpose, and its parameters. */
const wordsOf = ({ id, group, parameters }: WorksheetFunction): string =>
  spaced(
    [
      id,
      groupTitle(group),
      functionTexts(id).description,
      ...parameters.flatMap(({ name }) => [name, parameterTexts(id, name).description]),
    ].join('\n'),
  );

/** The functions that speak of every word that is searched for, in their groups: those that do so by their name first. All without a word. */
export function searchFunctions(
  functions: readonly WorksheetFunction[],
  searched: string,
): readonly ListedGroup[] {
  const words = spaced(searched).split(/\s+/u).filter(Boolean);
  const found = functions.filter((declaration) => {
    const text = words.length === 0 ? '' : wordsOf(declaration);
    return words.every((word) => text.includes(word));
  });
  const isNamed = ({ id }: WorksheetFunction): boolean => words.every((word) => spaced(id).includes(word));
  found.sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
  return functionGroups
    .map((group) => ({
      group,
      title: groupTitle(group),
      functions: found.filter((declaration) => declaration.group === group),
    }))
    .filter((listed) => listed.functions.length > 0);
}
