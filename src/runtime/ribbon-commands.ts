import type { HostEvent, HostEvents } from '../taskpane/host-events';

/** What a button, a shortcut or a menu can ask of the pane. */
type Asked = Extract<HostEvent['type'], `${string} asked`>;

/**
 * The commands of the ribbon, the context menu and the keyboard, by the names that the manifest gives them. Those that the pane carries
 * out show it first: what they find, ask and cannot do is said there.
 */
export function associateCommands(events: HostEvents, openExample: () => Promise<unknown>): void {
  const inPane = (type: Asked) => async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
    events.tell({ type });
  };
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    showPane: () => Office.addin.showAsTaskpane(),
    checkPlan: inPane('check asked'),
    clearMarks: inPane('clear asked'),
    insertTemplate: inPane('template asked'),
    showRow: inPane('row asked'),
    repairFormulas: inPane('repair asked'),
    freezeValues: inPane('freeze asked'),
    openExample,
  };
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => {
      // Where a button called that executes a function, Excel waits until it hears that it is done; others do not ask.
      const finish = (): void => event?.completed?.();
      run().then(finish, finish);
    });
  }
}
