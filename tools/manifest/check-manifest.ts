import { addIn, requirementSets } from './manifest-data';
import { orderProblems } from './manifest-order';
import { residProblems, urlOfResource } from './manifest-resources';
import { isAtLeast } from './version-number';
import { allElements, attribute, elementsAt, parseXml, type XmlElement } from './xml';

/* Microsoft validates this manifest by a service; these checks need none. */

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const textAt = (root: XmlElement, path: string): string => elementsAt(root, path)[0]?.text ?? '';

function identityProblems(root: XmlElement): readonly string[] {
  const problems: string[] = [];
  const id = textAt(root, 'Id');
  const version = textAt(root, 'Version');
  if (!guid.test(id)) problems.push(`Id is "${id}"; give it a GUID in small letters.`);
  if (!/^[1-9]\d*(?:\.\d{1,5}){2,3}$/u.test(version)) {
    problems.push(`Version is "${version}"; give it three or four numbers, of which the first is 1 or more.`);
  }
  const permission = textAt(root, 'Permissions');
  if (permission !== addIn.permission.xml) {
    problems.push(
      `Permissions is "${permission}"; Excel lets nobody so much as read without ${addIn.permission.xml}.`,
    );
  }
  return problems;
}

function requirementProblems(root: XmlElement): readonly string[] {
  const sets = elementsAt(root, 'Requirements/Sets/Set');
  return requirementSets.flatMap(({ name, minVersion }) => {
    const set = sets.find((one) => attribute(one, 'Name') === name);
    if (set === undefined) return [`Requirements do not name ${name}; Plumbline needs ${minVersion}.`];
    const asked = attribute(set, 'MinVersion');
    return isAtLeast(asked, minVersion)
      ? []
      : [`Requirements ask for ${name} ${asked}; Plumbline needs ${minVersion}.`];
  });
}

/** Pane, functions and commands share their memory only where all of them name the page of one long-lived runtime. */
function runtimeProblems(root: XmlElement): readonly string[] {
  const host = 'VersionOverrides/Hosts/Host';
  const [runtime, ...others] = elementsAt(root, `${host}/Runtimes/Runtime`);
  if (runtime === undefined)
    return ['There is no Runtime: pane and functions would each have one of their own.'];
  const problems: string[] = [];
  if (others.length > 0) problems.push(`There are ${others.length + 1} Runtimes; one serves all.`);
  if (attribute(runtime, 'lifetime') !== 'long') {
    problems.push('The Runtime is not long-lived: give it lifetime="long".');
  }
  const shared = attribute(runtime, 'resid');
  const elements = allElements(root);
  const actions = elements.filter(({ name }) => name === 'Action');
  const pages: readonly (readonly [string, readonly XmlElement[]])[] = [
    ['Page', elementsAt(root, `${host}/AllFormFactors/ExtensionPoint/Page/SourceLocation`)],
    ['FunctionFile', elements.filter(({ name }) => name === 'FunctionFile')],
    ['Action', actions.flatMap((action) => elementsAt(action, 'SourceLocation'))],
  ];
  for (const [name, named] of pages) {
    for (const page of named) {
      const resid = attribute(page, 'resid');
      if (resid !== shared) problems.push(`${name} names ${resid}, the Runtime ${shared}; name the same.`);
    }
  }
  const start = elementsAt(root, 'DefaultSettings/SourceLocation')[0];
  const startUrl = start === undefined ? '' : attribute(start, 'DefaultValue');
  const sharedUrl = urlOfResource(root, shared);
  if (sharedUrl !== null && startUrl !== sharedUrl) {
    problems.push(`DefaultSettings name ${startUrl}, the Runtime ${sharedUrl}; name the same.`);
  }
  if (elements.some(({ name }) => name === 'TaskpaneId')) {
    problems.push('An Action has a TaskpaneId: its pane would not be that of the Runtime. Take it out.');
  }
  return problems;
}

const addressed = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'bt:Image',
  'bt:Url',
  'ExtendedOverrides',
]);

/** The addresses that an element names, those for other languages too. */
const urlsOf = ({ attributes, children }: XmlElement): readonly string[] =>
  [
    attributes.DefaultValue,
    attributes.Url,
    attributes.ResourcesUrl,
    ...children.map((child) => child.attributes.Value),
  ].filter((url) => url !== undefined);

const urlProblems = (root: XmlElement): readonly string[] =>
  allElements(root)
    .filter(({ name }) => addressed.has(name))
    .flatMap((element) =>
      urlsOf(element).flatMap((url) => {
        if (!URL.canParse(url)) return [`${element.name} names "${url}", which is no address.`];
        return new URL(url).protocol === 'https:'
          ? []
          : [`${element.name} names ${url}; Office loads only https.`];
      }),
    );

const neededIconSizes = ['16', '32', '80'];

function ribbonProblems(root: XmlElement): readonly string[] {
  const elements = allElements(root);
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const element of elements.filter(({ name }) => name === 'Control' || name === 'Group')) {
    const id = attribute(element, 'id');
    if (id === '') problems.push(`A ${element.name} has no id.`);
    else if (ids.has(id)) problems.push(`The id ${id} stands twice in the ribbon.`);
    ids.add(id);
    const sizes = elementsAt(element, 'Icon/bt:Image').map((image) => attribute(image, 'size'));
    const missing = neededIconSizes.filter((size) => !sizes.includes(size));
    if (missing.length > 0) problems.push(`${id} has no icon of ${missing.join(' and ')} pixels.`);
  }
  return problems;
}

/** What is wrong with an add-in only manifest, in plain words; nothing where Office will take it. */
export function checkManifest(text: string): readonly string[] {
  const root = parseXml(text);
  if (typeof root === 'string') return [`The manifest is not well-formed XML: ${root}`];
  return [
    ...orderProblems(root),
    ...identityProblems(root),
    ...requirementProblems(root),
    ...runtimeProblems(root),
    ...residProblems(root),
    ...urlProblems(root),
    ...ribbonProblems(root),
  ];
}
