import { allElements, attribute, elementsAt, type XmlElement } from './xml';

/* A manifest's resources: texts and addresses that its elements refer to by id. */

/** The lists of resources, with the characters that Office allows in one. */
const lists = {
  'bt:Images': { item: 'bt:Image', longest: 2048 },
  'bt:Urls': { item: 'bt:Url', longest: 2048 },
  'bt:ShortStrings': { item: 'bt:String', longest: 125 },
  'bt:LongStrings': { item: 'bt:String', longest: 250 },
} as const;

type ResourceList = keyof typeof lists;

/** The list that an element with a resid refers to. */
const listOf: Readonly<Record<string, ResourceList>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const longestId = 32;

interface Resource {
  readonly list: ResourceList;
  readonly id: string;
  readonly value: string;
  /** In other languages, by their locale. */
  readonly overrides: readonly (readonly [string, string])[];
}

const resourcesIn = (root: XmlElement): readonly Resource[] =>
  (Object.keys(lists) as ResourceList[]).flatMap((list) =>
    elementsAt(root, `VersionOverrides/Resources/${list}/${lists[list].item}`).map((item) => ({
      list,
      id: attribute(item, 'id'),
      value: attribute(item, 'DefaultValue'),
      overrides: elementsAt(item, 'bt:Override').map(
        (override) => [attribute(override, 'Locale'), attribute(override, 'Value')] as const,
      ),
    })),
  );

/** The address that a resource id stands for; null where it stands for none. */
export const urlOfResource = (root: XmlElement, resid: string): string | null =>
  resourcesIn(root).find(({ list, id }) => (list === 'bt:Urls' || list === 'bt:Images') && id === resid)
    ?.value ?? null;

function resourceProblems({ list, id, value, overrides }: Resource): readonly string[] {
  const problems: string[] = [];
  if (id === '') problems.push(`A resource of ${list} has no id.`);
  if (id.length > longestId) {
    problems.push(`The resource id ${id} has ${id.length} characters, and Office takes ${longestId}.`);
  }
  const { longest } = lists[list];
  for (const [locale, said] of [[null, value] as const, ...overrides]) {
    const called = locale === null ? id : `${id} in ${locale}`;
    if (said === '') problems.push(`The resource ${called} is empty.`);
    if (said.length > longest) {
      problems.push(`The resource ${called} has ${said.length} characters, and ${list} takes ${longest}.`);
    }
  }
  return problems;
}

/** References that lead nowhere or to the wrong list; resources that nothing refers to, stand twice, or are too long. */
export function residProblems(root: XmlElement): readonly string[] {
  const resources = resourcesIn(root);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const problems = resources.flatMap(resourceProblems);
  if (byId.size < resources.length) {
    const twice = resources.filter((resource) => byId.get(resource.id) !== resource);
    for (const { id } of twice) problems.push(`The resource id ${id} stands twice.`);
  }
  const used = new Set<string>();
  for (const element of allElements(root)) {
    const { resid } = element.attributes;
    if (resid === undefined) continue;
    used.add(resid);
    const list = listOf[element.name];
    const resource = byId.get(resid);
    if (resource === undefined) {
      problems.push(`${element.name} refers to ${resid}, and there is no such resource.`);
    } else if (list !== resource.list) {
      problems.push(
        `${element.name} refers to ${resid} of ${resource.list}; it takes one of ${list ?? 'no list'}.`,
      );
    }
  }
  for (const { id } of resources) {
    if (!used.has(id)) problems.push(`Nothing refers to the resource ${id}; take it out.`);
  }
  return problems;
}
