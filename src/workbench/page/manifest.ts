import * as z from 'zod/mini';

/* What a host reads of an add-in's unified manifest. */

const icon = z.object({ size: z.number(), url: z.string() });

const control = z.object({
  id: z.string(),
  label: z.string(),
  icons: z.array(icon),
  supertip: z.object({ description: z.string() }),
  actionId: z.string(),
});

const manifestSchema = z.object({
  name: z.object({ short: z.string() }),
  extensions: z
    .array(
      z.object({
        runtimes: z
          .array(
            z.object({
              code: z.object({ page: z.string() }),
              actions: z.array(z.object({ id: z.string(), type: z.string() })),
              customFunctions: z.object({ namespace: z.object({ id: z.string() }), metadataUrl: z.string() }),
            }),
          )
          .check(z.minLength(1)),
        ribbons: z.array(
          z.object({
            tabs: z.array(
              z.object({
                groups: z.array(
                  z.object({
                    id: z.string(),
                    label: z.string(),
                    controls: z.array(control),
                  }),
                ),
              }),
            ),
          }),
        ),
        contextMenus: z.optional(
          z.array(
            z.object({
              menus: z.array(z.object({ entryPoint: z.string(), controls: z.array(control) })),
            }),
          ),
        ),
        keyboardShortcuts: z.optional(
          z.array(
            z.object({
              shortcuts: z.array(z.object({ key: z.object({ default: z.string() }), actionId: z.string() })),
            }),
          ),
        ),
      }),
    )
    .check(z.minLength(1)),
});

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of a picture of 32 pixels each way, or the nearest to it. */
  readonly icon: string | null;
  /** The function that it runs; null opens the pane. */
  readonly runs: string | null;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Shortcut {
  /** Such as `Ctrl+Alt+Shift+C`. */
  readonly keys: string;
  /** The function that it runs. */
  readonly runs: string;
}

/** An add-in as its manifest describes it. Addresses are paths of this site: the manifest may name another port. */
export interface AddInDescription {
  readonly name: string;
  readonly page: string;
  readonly functions: string;
  readonly namespace: string;
  readonly groups: readonly RibbonGroup[];
  /** What the menu of a cell offers. */
  readonly cellCommands: readonly RibbonButton[];
  readonly shortcuts: readonly Shortcut[];
}

const shownIconSize = 32;

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address, 'https://localhost');
  return pathname + search;
};

function nearestIcon(icons: readonly z.infer<typeof icon>[]): string | null {
  const [nearest] = icons.toSorted(
    (one, other) => Math.abs(one.size - shownIconSize) - Math.abs(other.size - shownIconSize),
  );
  return nearest === undefined ? null : pathOf(nearest.url);
}

/** Reads a unified manifest. Throws a ZodError for what is none. */
export function readManifest(json: unknown): AddInDescription {
  const { name, extensions } = manifestSchema.parse(json);
  const [extension] = extensions;
  const [runtime] = extension?.runtimes ?? [];
  if (extension === undefined || runtime === undefined) throw new Error('The manifest has no runtime.');
  const actions = new Map(runtime.actions.map(({ id, type }) => [id, type]));
  const buttonOf = ({ id, label, supertip, icons, actionId }: z.infer<typeof control>): RibbonButton => ({
    id,
    label,
    tip: supertip.description,
    icon: nearestIcon(icons),
    runs: actions.get(actionId) === 'executeFunction' ? actionId : null,
  });
  const menus = (extension.contextMenus ?? []).flatMap((each) => each.menus);
  const keys = (extension.keyboardShortcuts ?? []).flatMap(({ shortcuts }) => shortcuts);
  const groups = extension.ribbons.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.groups));
  return {
    name: name.short,
    page: pathOf(runtime.code.page),
    functions: pathOf(runtime.customFunctions.metadataUrl),
    namespace: runtime.customFunctions.namespace.id,
    groups: groups.map(({ id, label, controls }) => ({
      id,
      label,
      buttons: controls.map(buttonOf),
    })),
    cellCommands: menus
      .filter(({ entryPoint }) => entryPoint === 'cell')
      .flatMap(({ controls }) => controls.map(buttonOf)),
    shortcuts: keys.map(({ key, actionId }) => ({ keys: key.default, runs: actionId })),
  };
}
