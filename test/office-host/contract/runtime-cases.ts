import type { ContractCase } from './contract-case';

/** Start-up, requirement sets, settings of the document, visibility, ribbon. */
export const runtimeCases: readonly ContractCase[] = [
  {
    name: 'Office is ready in Excel on the web, with the pane visible',
    steps: [
      {
        addIn: async () => {
          const { host, platform, addin } = (await Office.onReady()) as {
            host: unknown;
            platform: unknown;
            addin?: unknown;
          };
          return { host, platform, addin };
        },
        gives: { host: 'Excel', platform: 'OfficeOnline', addin: { visibilityMode: 'Taskpane' } },
      },
    ],
  },
  {
    name: 'requirement sets are those that the host claims',
    steps: [
      {
        addIn: () =>
          [
            ['ExcelApi', '1.14'],
            ['ExcelApi', '1.9'],
            ['ExcelApi', '9.9'],
            ['SharedRuntime', '1.1'],
            ['Unheard', '1.1'],
          ].map(([name, version]) => Office.context.requirements.isSetSupported(name ?? '', version)),
        gives: [true, true, false, true, false],
      },
    ],
  },
  {
    name: 'settings of the document are saved as JSON and come back',
    steps: [
      {
        addIn: () =>
          new Promise((resolve) => {
            Office.context.document.settings.set('limits', { share: [0.5, 1] });
            Office.context.document.settings.saveAsync(({ status }) => {
              resolve(status);
            });
          }),
        gives: 'succeeded',
      },
      { host: (host) => [...host.documentSettings()], gives: [['limits', '{"share":[0.5,1]}']] },
      {
        addIn: () =>
          new Promise((resolve) => {
            Office.context.document.settings.refreshAsync(({ value }) => {
              const settings = value;
              resolve(settings.get('limits'));
            });
          }),
        gives: { share: [0.5, 1] },
      },
    ],
  },
  {
    name: 'the pane is hidden and shown, and tells so',
    steps: [
      {
        addIn: async () => {
          const seen: string[] = [];
          const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
            seen.push(visibilityMode);
          });
          const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
          await Office.addin.hide();
          await pause();
          await Office.addin.showAsTaskpane();
          await pause();
          await stop();
          return seen;
        },
        gives: ['Hidden', 'Taskpane'],
      },
      { host: (host) => host.pane.isVisible, gives: true },
    ],
  },
  {
    name: 'the runtime starts with the workbook where the add-in wants it to',
    steps: [
      {
        addIn: async () => {
          const before = await Office.addin.getStartupBehavior();
          await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
          return [before, await Office.addin.getStartupBehavior()];
        },
        gives: ['None', 'Load'],
      },
      { host: (host) => host.pane.startState, gives: 'Background' },
      {
        addIn: async () => {
          await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
          return Office.addin.getStartupBehavior();
        },
        gives: 'None',
      },
      { host: (host) => host.pane.startState, gives: 'Inactive' },
    ],
  },
  {
    name: 'Excel asks before it closes the workbook where the add-in wants it to, and tells of a user who stays',
    steps: [
      { host: (host) => host.cancelClosing(), gives: false },
      {
        addIn: async () => {
          const stays: unknown[] = [];
          globalThis.remembered.events = stays;
          const { beforeDocumentCloseNotification } = Office.addin;
          await beforeDocumentCloseNotification.onCloseActionCancelled(() => {
            stays.push('stays');
          });
          await beforeDocumentCloseNotification.enable();
        },
        gives: undefined,
      },
      { host: (host) => host.cancelClosing(), gives: true },
      {
        addIn: async () => {
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && globalThis.remembered.events?.length === 0; tries += 1) {
            await pause();
          }
          await Office.addin.beforeDocumentCloseNotification.disable();
          return globalThis.remembered.events;
        },
        gives: ['stays'],
      },
      { host: (host) => host.cancelClosing(), gives: false },
    ],
  },
  {
    name: 'a ribbon action runs the associated function with its argument',
    steps: [
      {
        addIn: () => {
          Office.actions.associate('CheckPlan', (event: unknown) => {
            globalThis.remembered.lastAction = event;
          });
        },
        gives: undefined,
      },
      {
        host: (host) => {
          host.pressAction('CheckPlan', { source: { id: 'check' } });
        },
      },
      {
        addIn: async () => {
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && globalThis.remembered.lastAction === undefined; tries += 1) {
            await pause();
          }
          return globalThis.remembered.lastAction;
        },
        gives: { source: { id: 'check' } },
      },
    ],
  },
  {
    name: 'a function command reports that it completed',
    steps: [
      {
        addIn: () => {
          Office.actions.associate('ClearMarks', (event: { completed: () => void }) => {
            event.completed();
          });
        },
        gives: undefined,
      },
      { host: (host) => host.pressCommand('ClearMarks', 'clear'), gives: 0 },
    ],
  },
  {
    name: 'requestUpdate reaches the ribbon and ends the undo history',
    steps: [
      {
        addIn: () =>
          Office.ribbon.requestUpdate({
            tabs: [{ id: 'tab', groups: [{ id: 'g', controls: [{ id: 'clear', enabled: false }] }] }],
          }),
        gives: undefined,
      },
      {
        host: (host) => [[...host.ribbon.enabledButtons], host.workbook.history().endedBy],
        gives: [[['clear', false]], 'Office.ribbon.requestUpdate'],
      },
    ],
  },
];
