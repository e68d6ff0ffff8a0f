import type { ContractCase } from './contract-case';

/** Events: what is raised, for whose hand, and what is lost. */
export const eventCases: readonly ContractCase[] = [
  {
    name: "onChanged tells a user's edit with its range and values, until the handler is removed",
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            const sheet = context.workbook.worksheets.getItem('Plan').load('id');
            globalThis.remembered.handler = sheet.onChanged.add(async (event) => {
              await Excel.run(async (later) => {
                const range = event.getRange(later).load('address,values');
                await later.sync();
                const { address, changeType, source, triggerSource, details } = event;
                const { valueBefore, valueAfter } = details;
                events.push({ address, changeType, source, triggerSource, valueBefore, valueAfter });
                events.push([range.address, range.values]);
              });
            });
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => {
          host.user.type('Plan', 'C5', [['1300']]);
        },
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 2; tries += 1) await pause();
          return events.splice(0);
        },
        gives: [
          {
            address: 'C5',
            changeType: 'RangeEdited',
            source: 'Local',
            triggerSource: 'Unknown',
            valueBefore: 1200,
            valueAfter: 1300,
          },
          ['Plan!C5', [[1300]]],
        ],
      },
      {
        addIn: async () => {
          const { handler } = globalThis.remembered;
          if (handler === undefined) return;
          await Excel.run(handler.context, async (context) => {
            handler.remove();
            await context.sync();
          });
        },
        gives: undefined,
      },
      { host: (host) => host.subscriptionCount(), gives: 0 },
    ],
  },
  {
    name: "own writes say ThisLocalAddin, a co-author's are Remote, inserted rows say so, a picked value says nothing",
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            context.workbook.worksheets.onChanged.add((event) => {
              const { address, changeType, source, triggerSource } = event;
              events.push([address, changeType, source, triggerSource]);
              return Promise.resolve();
            });
            await context.sync();
            context.workbook.worksheets.getItem('Notes').getRange('A1:A2').values = [[1], [2]];
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => {
          host.coAuthor.type('Plan', 'B5', [['Launch mailing']]);
          host.user.insertRows('Plan', 5, 2);
          host.user.pick('Plan', 'B5', 'Blog');
        },
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 3; tries += 1) await pause();
          await pause();
          return events;
        },
        gives: [
          ['A1:A2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
          ['B5', 'RangeEdited', 'Remote', 'Unknown'],
          ['6:7', 'RowInserted', 'Local', 'Unknown'],
        ],
      },
    ],
  },
  {
    name: "undoing and redoing an own write is the user's edit of the cells that it changes; of formats alone nothing is told",
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            context.workbook.worksheets.onChanged.add((event) => {
              const { address, source, triggerSource, details } = event;
              events.push([address, source, triggerSource, details.valueBefore, details.valueAfter]);
              return Promise.resolve();
            });
            await context.sync();
            const plan = context.workbook.worksheets.getItem('Plan');
            plan.getRange('C6').values = [[31_000]];
            await context.sync();
            plan.getRange('A1').format.font.bold = true;
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => [host.user.undo(), host.user.undo(), host.user.redo(), host.user.redo()],
        gives: [true, true, true, true],
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 3; tries += 1) await pause();
          await pause();
          return events;
        },
        gives: [
          ['C6', 'Local', 'ThisLocalAddin', 30_000, 31_000],
          ['C6', 'Local', 'Unknown', 31_000, 30_000],
          ['C6', 'Local', 'Unknown', 30_000, 31_000],
        ],
      },
    ],
  },
  {
    name: 'selection, activation, added sheets and edits of tables are told',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            const { worksheets, tables } = context.workbook;
            worksheets.onSelectionChanged.add(({ address }) => {
              events.push(['selected', address]);
              return Promise.resolve();
            });
            worksheets.onActivated.add(() => {
              events.push(['activated']);
              return Promise.resolve();
            });
            worksheets.onAdded.add(({ source }) => {
              events.push(['added', source]);
              return Promise.resolve();
            });
            tables.onChanged.add(({ address }) => {
              events.push(['table', address]);
              return Promise.resolve();
            });
            await context.sync();
            worksheets.add('Plumbline');
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => {
          host.user.select('Notes', 'B2:C3');
          host.user.type('Plan', 'C7', [[10]]);
          host.user.type('Plan', 'F1', [[10]]);
        },
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 4; tries += 1) await pause();
          await pause();
          return events;
        },
        gives: [['added', 'Local'], ['activated'], ['selected', 'B2:C3'], ['table', 'C7']],
      },
    ],
  },
  {
    name: 'sheets and tables that come, go, move, are renamed or hidden are told, be it by the user, by undoing or by a co-author',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            const { worksheets, tables } = context.workbook;
            const notes = worksheets.getItem('Notes').load('id');
            await context.sync();
            const sheetOf = (id: string): string => (id === notes.id ? 'Notes' : 'another');
            worksheets.onAdded.add(({ source }) => {
              events.push(['added', source]);
              return Promise.resolve();
            });
            worksheets.onDeleted.add(({ source }) => {
              events.push(['deleted', source]);
              return Promise.resolve();
            });
            worksheets.onNameChanged.add(({ worksheetId, nameBefore, nameAfter, source }) => {
              events.push([sheetOf(worksheetId), nameBefore, nameAfter, source]);
              return Promise.resolve();
            });
            worksheets.onMoved.add(({ worksheetId, positionBefore, positionAfter, source }) => {
              events.push([sheetOf(worksheetId), positionBefore, positionAfter, source]);
              return Promise.resolve();
            });
            worksheets.onVisibilityChanged.add(
              ({ worksheetId, visibilityBefore, visibilityAfter, source }) => {
                events.push([sheetOf(worksheetId), visibilityBefore, visibilityAfter, source]);
                return Promise.resolve();
              },
            );
            notes.onNameChanged.add(({ nameAfter }) => {
              events.push(['of the sheet', nameAfter]);
              return Promise.resolve();
            });
            tables.onAdded.add(({ worksheetId, source }) => {
              events.push(['table added', sheetOf(worksheetId), source]);
              return Promise.resolve();
            });
            tables.onDeleted.add(({ worksheetId, tableName, source }) => {
              events.push(['table deleted', sheetOf(worksheetId), tableName, source]);
              return Promise.resolve();
            });
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => {
          host.user.renameSheet('Notes', 'Remarks');
          host.user.showSheet('Remarks', false);
          host.user.moveSheet('Remarks', 0);
          for (let step = 0; step < 3; step += 1) host.user.undo();
          host.user.type('Notes', 'A1', [['ID', 'Note']]);
          host.user.addTable('Notes', 'A1:B3', 'Remarks');
          host.user.removeTable('Remarks');
          host.coAuthor.renameSheet('Notes', 'Thoughts');
          host.user.addSheet('New');
          host.user.deleteSheet('New');
        },
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 14; tries += 1) await pause();
          await pause();
          return events;
        },
        gives: [
          ['of the sheet', 'Remarks'],
          ['Notes', 'Notes', 'Remarks', 'Local'],
          ['Notes', 'Visible', 'Hidden', 'Local'],
          ['Notes', 1, 0, 'Local'],
          // Of two sheets that changed places, one has moved.
          ['another', 1, 0, 'Local'],
          ['Notes', 'Hidden', 'Visible', 'Local'],
          ['of the sheet', 'Notes'],
          ['Notes', 'Remarks', 'Notes', 'Local'],
          ['table added', 'Notes', 'Local'],
          ['table deleted', 'Notes', 'Remarks', 'Local'],
          ['of the sheet', 'Thoughts'],
          ['Notes', 'Notes', 'Thoughts', 'Remote'],
          ['added', 'Local'],
          ['deleted', 'Local'],
        ],
      },
    ],
  },
  {
    name: 'events can be lost',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const events: unknown[] = [];
            globalThis.remembered.events = events;
            context.workbook.worksheets.onChanged.add(({ address }) => {
              events.push(address);
              return Promise.resolve();
            });
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => {
          host.dropEvents(1);
          host.user.type('Notes', 'A1', [[1]]);
          host.user.type('Notes', 'A2', [[2]]);
        },
      },
      {
        addIn: async () => {
          const { events = [] } = globalThis.remembered;
          const pause = () => new Promise((resolve) => setTimeout(resolve, 10));
          for (let tries = 0; tries < 100 && events.length < 1; tries += 1) await pause();
          await pause();
          return events;
        },
        gives: ['A2'],
      },
    ],
  },
];
