import type { CommandIcon } from '../icons/command-icons';
import {
  addIn,
  allCommands,
  cellCommands,
  type Command,
  commands,
  environmentAt,
  firstGreeting,
  iconPath,
  manifestVersion,
  packageIcons,
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

const actionOf = ({ id, label, runs }: Command) =>
  runs === null
    ? { id, type: 'openPage', displayName: label, view: 'pane' }
    : { id: runs, type: 'executeFunction', displayName: label };

/** What buttons and shortcuts do, each once. */
const actions = () => {
  const byButtons = allCommands.map(actionOf);
  const byKeys = shortcuts
    .filter(({ runs }) => byButtons.every(({ id }) => id !== runs))
    .map(({ runs, name }) => ({ id: runs, type: 'executeFunction', displayName: name }));
  return [...byButtons, ...byKeys];
};

/** The manifest of the add-in as it is served from a base URL, such as `https://localhost:3000`. */
export function unifiedManifest(baseUrl: string) {
  const { id, displayName } = environmentAt(baseUrl);
  const url = (path: string): string => urlBelow(baseUrl, path);
  const iconsOf = (name: CommandIcon) => iconSizes.map((size) => ({ size, url: url(iconPath(size, name)) }));
  const control = (command: Command) => ({
    id: command.id,
    type: 'button',
    label: command.label,
    icons: iconsOf(command.icon),
    supertip: { title: command.label, description: command.tip },
    actionId: actionOf(command).id,
  });
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    version: manifestVersion,
    id,
    localizationInfo: { defaultLanguageTag: addIn.locale.toLowerCase() },
    developer: {
      name: addIn.provider,
      websiteUrl: url(paths.support),
      privacyUrl: url(paths.privacy),
      termsOfUseUrl: url(paths.terms),
    },
    name: { short: displayName, full: displayName },
    description: { short: addIn.shortDescription, full: addIn.description },
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
            actions: actions(),
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
            keyMappingFiles: { shortcutsUrl: url(paths.shortcuts) },
          },
        ],
        getStartedMessages: [{ ...firstGreeting, learnMoreUrl: url(paths.support) }],
      },
    ],
  };
}
