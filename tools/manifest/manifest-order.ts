import { attribute, type XmlElement } from './xml';

/*
 * What each element of a manifest holds, in the order that Microsoft's schemas ask for (MS-OWEMXML 5.2 and 5.7). Office rejects a
 * manifest whose elements stand in another order, and says little about why. `?` may be absent, `*` may be there several
 * times or not at all, `+` at least once. An element with an xsi:type stands under name and type.
 */
const contents: Readonly<Record<string, string>> = {
  'OfficeApp TaskPaneApp':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  'VersionOverrides VersionOverridesV1_0':
    'Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?',
  'Host Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint CustomFunctions': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab',
  'ExtensionPoint ContextMenu': 'OfficeMenu',
  OfficeTab: 'Group+',
  OfficeMenu: 'Control+',
  Group: 'OverriddenByRibbonApi? Label Icon Control+',
  Icon: 'bt:Image+',
  'Control Button': 'OverriddenByRibbonApi? Label Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
  'Action ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  'Action ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

interface Part {
  readonly name: string;
  readonly least: 0 | 1;
  readonly most: number;
}

function partOf(written: string): Part {
  const sign = written.at(-1) ?? '';
  const isSigned = '?*+'.includes(sign);
  return {
    name: isSigned ? written.slice(0, -1) : written,
    least: sign === '?' || sign === '*' ? 0 : 1,
    most: sign === '*' || sign === '+' ? Infinity : 1,
  };
}

const partsByKey: ReadonlyMap<string, readonly Part[]> = new Map(
  Object.entries(contents).map(([key, written]) => [key, written.split(' ').map(partOf)]),
);

const keyOf = (element: XmlElement): string => `${element.name} ${attribute(element, 'xsi:type')}`.trim();

function ownProblems(element: XmlElement): readonly string[] {
  const key = keyOf(element);
  const parts = partsByKey.get(key) ?? [];
  const names = element.children.map(({ name }) => name);
  const problems: string[] = [];
  const misplaced = [...new Set(names)].filter((name) => !parts.some((part) => part.name === name));
  for (const name of misplaced) problems.push(`${key} holds ${name}, which does not belong there.`);
  for (const { name, least, most } of parts) {
    const count = names.filter((one) => one === name).length;
    if (count < least) problems.push(`${key} has no ${name}.`);
    if (count > most) problems.push(`${key} holds ${name} ${count} times, and once is allowed.`);
  }
  const places = names
    .map((name) => parts.findIndex((part) => part.name === name))
    .filter((place) => place >= 0);
  const late = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  const [early, before] = [parts[places[late] ?? 0], parts[places[late - 1] ?? 0]];
  if (late > 0 && early !== undefined && before !== undefined) {
    problems.push(`${key} holds ${early.name} after ${before.name}; move it before.`);
  }
  return problems;
}

/** Elements that are missing, too many, in the wrong place or in the wrong order. */
export const orderProblems = (element: XmlElement): readonly string[] => [
  ...ownProblems(element),
  ...element.children.flatMap(orderProblems),
];
