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
  manifestVersion,
  otherLanguages,
  packageIcons,
  pathIn,
  paths,
  requirementSets,
  ribbon,
  shortcuts,
  urlBelow,
} from './manifest-data';

/* The unified manifest for Microsoft 365: the same add-in, as JSON. */

/** The first version whose custom functions can be described in a file of their own; it is the one that lets errors be arguments. */
const schemaVersion = '1.24';

/** The schema takes three sizes at most, and asks for these. */
const iconSizes = [16, 32, 80] as const;

const actionOf = ({ id, runs }: Command, { office }: Language = english) => {
  const displayName = office.commands[id].label;
  return runs === null
    ? { id, type: 'openPage', displayName, view: 'pane' }
    : { id: runs, type: 'executeFunction', displayName };
};

/** What buttons and shortcuts do, each once. */
const actions = (language: Language) => {
  const byButtons = allCommands.map((command) => actionOf(command, language));
  const byKeys = shortcuts
    .filter(({ runs }) => byButtons.every(({ id }) => id !== runs))
    .map(({ runs }) => ({ id: runs, type: 'executeFunction', displayName: language.office.shortcuts[runs] }));
  return [...byButtons, ...byKeys];
};

const supertipIn = ({ office }: Language, { id }: Command) => ({
  title: office.commands[id].label,
  description: office.commands[id].tip,
});

/** Office asks for the names of shortcuts in one other language. */
function shortcutNamesUrl(url: (path: string) => string): { readonly localizationResourceUrl?: string } {
  const [other] = otherLanguages;
  return other === undefined ? {} : { localizationResourceUrl: url(pathIn(other, paths.shortcuts)) };
}

/** The file of a language in the package of the manifest. */
export const languageFile = ({ tag }: Language): string => `${tag}.json`;

/** The manifest of the add-in as it is served from a base URL, such as `https://localhost:3000`. */
export function unifiedManifest(baseUrl: string) {
  const { id, displayName } = environmentAt(baseUrl);
  const url = (path: string): string => urlBelow(baseUrl, path);
  const iconsOf = (name: CommandIcon) => iconSizes.map((size) => ({ size, url: url(iconPath(size, name)) }));
  const control = (command: Command) => ({
    id: command.id,
    type: 'button',
    label: english.office.commands[command.id].label,
    icons: iconsOf(command.icon),
    supertip: supertipIn(english, command),
    actionId: actionOf(command).id,
  });
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version: manifestVersion,
    id,
    localizationInfo: {
      defaultLanguageTag: addIn.locale.toLowerCase(),
      additionalLanguages: otherLanguages.map((language) => ({
        languageTag: language.locale.toLowerCase(),
        file: languageFile(language),
      })),
    },
    developer: {
      name: addIn.provider,
      websiteUrl: url(paths.support),
      privacyUrl: url(paths.privacy),
      termsOfUseUrl: url(paths.terms),
    },
    name: { short: displayName, full: displayName },
    description: { short: english.office.shortDescription, full: english.office.description },
    icons: { outline: packageIcons.outline.path, color: packageIcons.colour.path },
    accentColor: addIn.accentColour,
    validDomains: [new URL(baseUrl).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: addIn.permission.unified, type: 'Delegated' }] },
    },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: requirementSets, formFactors: ['desktop'] },
        runtimes: [
          {
            id: 'SharedRuntime',
            type: 'general',
            // A script would be for runtimes without a page, which cannot share memory with the pane.
            code: { page: url(paths.pane) },
            lifetime: 'long',
            actions: actions(english),
            customFunctions: {
              namespace: { id: addIn.namespace, name: addIn.namespace },
              metadataUrl: url(paths.metadata),
            },
          },
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                builtInTabId: ribbon.tab,
                groups: [
                  {
                    id: ribbon.group,
                    label: ribbon.label,
                    icons: iconsOf('open'),
                    controls: commands.map(control),
                  },
                ],
              },
            ],
          },
        ],
        contextMenus: [{ menus: [{ entryPoint: 'cell', controls: cellCommands.map(control) }] }],
        keyboardShortcuts: [
          {
            shortcuts: shortcuts.map(({ runs, keys }) => ({ key: { default: keys }, actionId: runs })),
            keyMappingFiles: { shortcutsUrl: url(paths.shortcuts), ...shortcutNamesUrl(url) },
          },
        ],
        getStartedMessages: [{ ...english.office.greeting, learnMoreUrl: url(paths.support) }],
      },
    ],
  };
}

/** What the manifest says in another language, by the places of its texts. */
export function manifestTexts(language: Language, baseUrl: string): Readonly<Record<string, string>> {
  const { displayName } = environmentAt(baseUrl);
  const { office } = language;
  const control = (place: string, command: Command): readonly (readonly [string, string])[] => [
    [`${place}.label`, office.commands[command.id].label],
    [`${place}.supertip.title`, supertipIn(language, command).title],
    [`${place}.supertip.description`, supertipIn(language, command).description],
  ];
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`,
    'name.short': displayName,
    'name.full': displayName,
    'description.short': office.shortDescription,
    'description.full': office.description,
    ...Object.fromEntries([
      ...actions(language).map(
        ({ displayName: name }, index) =>
          [`extensions[0].runtimes[0].actions[${index}].displayName`, name] as const,
      ),
      [
        'extensions[0].runtimes[0].customFunctions.metadataUrl',
        urlBelow(baseUrl, pathIn(language, paths.metadata)),
      ],
      ...commands.flatMap((command, index) =>
        control(`extensions[0].ribbons[0].tabs[0].groups[0].controls[${index}]`, command),
      ),
      ...cellCommands.flatMap((command, index) =>
        control(`extensions[0].contextMenus[0].menus[0].controls[${index}]`, command),
      ),
      ['extensions[0].getStartedMessages[0].title', office.greeting.title],
      ['extensions[0].getStartedMessages[0].description', office.greeting.description],
    ]),
  };
}
