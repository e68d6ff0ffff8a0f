import {
  addIn,
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

/** The manifest of the add-in as it is served from a base URL, such as `https://localhost:3000`. */
export function unifiedManifest(baseUrl: string) {
  const { id, displayName } = environmentAt(baseUrl);
  const url = (path: string): string => urlBelow(baseUrl, path);
  const icons = iconSizes.map((size) => ({ size, url: url(iconPath(size)) }));
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
            actions: commands.map(actionOf),
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
                    icons,
                    controls: commands.map((command) => ({
                      id: command.id,
                      type: 'button',
                      label: command.label,
                      icons,
                      supertip: { title: command.label, description: command.tip },
                      actionId: actionOf(command).id,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [{ ...firstGreeting, learnMoreUrl: url(paths.support) }],
      },
    ],
  };
}
