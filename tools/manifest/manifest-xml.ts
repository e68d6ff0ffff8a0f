import { english } from '../../src/languages/english';
import type { Language } from '../../src/languages/language';
import type { CommandIcon } from '../icons/command-icons';
import {
  addIn,
  allCommands,
  cellCommands,
  type Command,
  commands,
  environmentAt,
  iconPath,
  listIconSizes,
  manifestVersion,
  otherLanguages,
  pathIn,
  paths,
  requirementSets,
  ribbon,
  ribbonIconSizes,
  urlBelow,
} from './manifest-data';
import { element, textElement, type XmlElement, xmlText } from './xml';

/* The add-in only manifest: the one that every Excel understands, Windows LTSC too. */

const schemas = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const overridesSchema = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

const headComment = [
  'Written by npm run generate from tools/manifest: do not edit.',
  'npm run build writes the pages and files that it names, and the manifests for other addresses.',
];

/** Names of the resources that the elements refer to; Office allows 32 characters. */
const resources = {
  /** Pane, functions and commands run in one runtime because they name one page by one resource. */
  pane: 'Pane.Url',
  script: 'Script.Url',
  metadata: 'Metadata.Url',
  support: 'Support.Url',
  namespace: 'Namespace',
  group: 'Group.Label',
  greetingTitle: 'Greeting.Title',
  greetingDescription: 'Greeting.Description',
  icon: (name: CommandIcon, size: number) => `Icon.${name}.${size}`,
  label: ({ id }: Command) => `${id}.Label`,
  tip: ({ id }: Command) => `${id}.Tip`,
};

const refer = (name: string, resid: string): XmlElement => element(name, { resid });
const setting = (name: string, value: string, ...overrides: readonly XmlElement[]): XmlElement =>
  element(name, { DefaultValue: value }, ...overrides);
const typed = (name: string, type: string, ...children: readonly XmlElement[]): XmlElement =>
  element(name, { 'xsi:type': type }, ...children);

const requirements = (): XmlElement =>
  element(
    'Requirements',
    {},
    element(
      'Sets',
      {},
      ...requirementSets.map(({ name, minVersion }) =>
        element('Set', { Name: name, MinVersion: minVersion }),
      ),
    ),
  );

const icon = (name: CommandIcon): XmlElement =>
  element(
    'Icon',
    {},
    ...ribbonIconSizes.map((size) =>
      element('bt:Image', { size: String(size), resid: resources.icon(name, size) }),
    ),
  );

const action = ({ runs }: Command): XmlElement =>
  runs === null
    ? typed('Action', 'ShowTaskpane', refer('SourceLocation', resources.pane))
    : typed('Action', 'ExecuteFunction', textElement('FunctionName', runs));

const button = (command: Command): XmlElement =>
  element(
    'Control',
    { 'xsi:type': 'Button', id: command.id },
    refer('Label', resources.label(command)),
    element(
      'Supertip',
      {},
      refer('Title', resources.label(command)),
      refer('Description', resources.tip(command)),
    ),
    icon(command.icon),
    action(command),
  );

const customFunctions = (): XmlElement =>
  typed(
    'ExtensionPoint',
    'CustomFunctions',
    element('Script', {}, refer('SourceLocation', resources.script)),
    element('Page', {}, refer('SourceLocation', resources.pane)),
    element('Metadata', {}, refer('SourceLocation', resources.metadata)),
    refer('Namespace', resources.namespace),
  );

const ribbonGroup = (): XmlElement =>
  typed(
    'ExtensionPoint',
    'PrimaryCommandSurface',
    element(
      'OfficeTab',
      { id: ribbon.tab },
      element(
        'Group',
        { id: ribbon.group },
        refer('Label', resources.group),
        icon('open'),
        ...commands.map(button),
      ),
    ),
  );

const cellMenu = (): XmlElement =>
  typed(
    'ExtensionPoint',
    'ContextMenu',
    element('OfficeMenu', { id: 'ContextMenuCell' }, ...cellCommands.map(button)),
  );

const workbookHost = (): XmlElement =>
  typed(
    'Host',
    'Workbook',
    element('Runtimes', {}, element('Runtime', { resid: resources.pane, lifetime: 'long' })),
    element('AllFormFactors', {}, customFunctions()),
    element(
      'DesktopFormFactor',
      {},
      element(
        'GetStarted',
        {},
        refer('Title', resources.greetingTitle),
        refer('Description', resources.greetingDescription),
        refer('LearnMoreUrl', resources.support),
      ),
      refer('FunctionFile', resources.pane),
      ribbonGroup(),
      cellMenu(),
    ),
  );

/** What an element says in other languages, where that is something else. */
const overrides = (name: string, valueIn: (language: Language) => string): readonly XmlElement[] =>
  otherLanguages
    .filter((language) => valueIn(language) !== valueIn(english))
    .map((language) => element(name, { Locale: language.locale, Value: valueIn(language) }));

const resource = (name: string, id: string, valueIn: (language: Language) => string): XmlElement =>
  element(name, { id, DefaultValue: valueIn(english) }, ...overrides('bt:Override', valueIn));

const resourceList = (baseUrl: string): XmlElement =>
  element(
    'Resources',
    {},
    element(
      'bt:Images',
      {},
      ...[...new Set(allCommands.map((command) => command.icon))].flatMap((name) =>
        ribbonIconSizes.map((size) =>
          resource('bt:Image', resources.icon(name, size), () => urlBelow(baseUrl, iconPath(size, name))),
        ),
      ),
    ),
    element(
      'bt:Urls',
      {},
      ...(['pane', 'script', 'support'] as const).map((page) =>
        resource('bt:Url', resources[page], () => urlBelow(baseUrl, paths[page])),
      ),
      resource('bt:Url', resources.metadata, (language) =>
        urlBelow(baseUrl, pathIn(language, paths.metadata)),
      ),
    ),
    element(
      'bt:ShortStrings',
      {},
      resource('bt:String', resources.namespace, () => addIn.namespace),
      resource('bt:String', resources.group, () => ribbon.label),
      resource('bt:String', resources.greetingTitle, ({ office }) => office.greeting.title),
      ...allCommands.map((command) =>
        resource('bt:String', resources.label(command), ({ office }) => office.commands[command.id].label),
      ),
    ),
    element(
      'bt:LongStrings',
      {},
      resource('bt:String', resources.greetingDescription, ({ office }) => office.greeting.description),
      ...allCommands.map((command) =>
        resource('bt:String', resources.tip(command), ({ office }) => office.commands[command.id].tip),
      ),
    ),
  );

/** Office asks for shortcuts in one file, and for their names in another language in a second one. */
const extendedOverrides = (baseUrl: string): XmlElement => {
  const [other] = otherLanguages;
  return element('ExtendedOverrides', {
    Url: urlBelow(baseUrl, paths.shortcuts),
    ...(other === undefined ? {} : { ResourcesUrl: urlBelow(baseUrl, pathIn(other, paths.shortcuts)) }),
  });
};

/** The manifest of the add-in as it is served from a base URL, such as `https://localhost:3000`. */
export function manifestXml(baseUrl: string): string {
  const { id, displayName } = environmentAt(baseUrl);
  const root = element(
    'OfficeApp',
    { ...schemas, 'xsi:type': 'TaskPaneApp' },
    textElement('Id', id),
    textElement('Version', manifestVersion),
    textElement('ProviderName', addIn.provider),
    textElement('DefaultLocale', addIn.locale),
    setting('DisplayName', displayName),
    setting(
      'Description',
      english.office.description,
      ...overrides('Override', ({ office }) => office.description),
    ),
    setting('IconUrl', urlBelow(baseUrl, iconPath(listIconSizes.usual))),
    setting('HighResolutionIconUrl', urlBelow(baseUrl, iconPath(listIconSizes.highResolution))),
    setting('SupportUrl', urlBelow(baseUrl, paths.support)),
    element('Hosts', {}, element('Host', { Name: 'Workbook' })),
    requirements(),
    element('DefaultSettings', {}, setting('SourceLocation', urlBelow(baseUrl, paths.pane))),
    textElement('Permissions', addIn.permission.xml),
    element(
      'VersionOverrides',
      { xmlns: overridesSchema, 'xsi:type': 'VersionOverridesV1_0' },
      element('Hosts', {}, workbookHost()),
      resourceList(baseUrl),
    ),
    extendedOverrides(baseUrl),
  );
  return xmlText(root, headComment);
}
