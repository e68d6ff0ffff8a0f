import type { ContractCase } from './contract-case';

/** Comments in cells. Plan has the table Tactics at A4:C7: ID, Tactic, Budget. */
export const commentCases: readonly ContractCase[] = [
  {
    name: 'a comment is listed by its sheet and by the workbook, and gone once it is deleted',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { comments, worksheets } = context.workbook;
            const before = Date.now();
            const first = comments.add(worksheets.getItem('Plan').getRange('B6'), 'Too dear?');
            worksheets.getItem('Notes').comments.add('Notes!A1', 'Who?');
            first.load('id,content,creationDate');
            comments.load('items');
            const ofNotes = worksheets.getItem('Notes').comments.load('items/content');
            const cell = first.getLocation().load('address');
            const place = comments.getItemAt(1).getLocation().load('address');
            await context.sync();
            const age = Date.now() - before;
            const born = first.creationDate.getTime() - before;
            const listed = comments.items.map(({ content, authorName }) => [content, authorName]);
            comments.getItem(first.id).delete();
            const gone = comments.getItemOrNullObject(first.id);
            const count = comments.getCount();
            await context.sync();
            return [
              listed,
              ofNotes.items.map(({ content }) => content),
              [cell.address, place.address],
              born >= 0 && born <= age,
              [gone.isNullObject, count.value],
            ];
          }),
        gives: [
          [
            ['Too dear?', 'User'],
            ['Who?', 'User'],
          ],
          ['Who?'],
          ['Plan!B6', 'Notes!A1'],
          true,
          [true, 1],
        ],
      },
      { host: (host) => host.takeUnknown(), gives: [] },
    ],
  },
  {
    name: 'a comment is refused that has no cell, no text or too much of it, and where a sheet is protected',
    steps: [
      {
        addIn: async () => {
          const attempt = (work: (workbook: Excel.Workbook) => void) =>
            Excel.run(async (context) => {
              work(context.workbook);
              await context.sync();
              return 'done';
            }).catch((error: unknown) => (error as OfficeExtension.Error).code);
          const protect = (allowEditObjects: boolean) =>
            Excel.run(async (context) => {
              const { protection } = context.workbook.worksheets.getItem('Plan');
              protection.unprotect();
              protection.protect({ allowEditObjects });
              await context.sync();
            });
          const came = [
            await attempt(({ comments }) => comments.add('Plan!A5:A6', 'Two')),
            await attempt(({ comments }) => comments.add('A5', 'Of no sheet')),
            await attempt(({ comments }) => comments.add('Plan!A5', '')),
            await attempt(({ comments }) => comments.add('Plan!A5', 'x'.repeat(32_768))),
            await attempt(({ worksheets }) =>
              worksheets.getItem('Notes').comments.add('Plan!A5', 'Elsewhere'),
            ),
            await attempt(({ comments }) => comments.getItemByCell('Plan!A5:B5').load('id')),
            await attempt(({ comments }) => comments.getItemAt(0).load('id')),
            await attempt(({ comments }) => comments.add('Plan!A5', 'x'.repeat(32_767))),
          ];
          await protect(false);
          came.push(await attempt(({ comments }) => comments.add('Plan!A6', 'Protected')));
          came.push(await attempt(({ comments }) => comments.getItemByCell('Plan!A5').delete()));
          await protect(true);
          came.push(await attempt(({ comments }) => comments.add('Plan!A6', 'Allowed')));
          return came;
        },
        gives: [
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'InvalidArgument',
          'done',
          'AccessDenied',
          'AccessDenied',
          'done',
        ],
      },
    ],
  },
  {
    name: 'a comment moves with its cell, goes with its row or its sheet, and comes back when that is undone',
    steps: [
      {
        addIn: () =>
          Excel.run(async (context) => {
            const { comments } = context.workbook;
            for (const cell of ['Plan!A5', 'Plan!C6', 'Plan!B7', 'Notes!A1']) comments.add(cell, cell);
            await context.sync();
          }),
        gives: undefined,
      },
      {
        host: (host) => {
          const { user, workbook } = host;
          const places = () =>
            workbook
              .sheets()
              .map(({ id, name }) => [
                name,
                ...workbook.comments(id).map(({ content, row, column }) => [content, row, column]),
              ]);
          const seen: unknown[] = [];
          user.sort('Plan', 'A5', 1, false);
          seen.push(places());
          user.insertRows('Plan', 0, 2);
          user.insertColumns('Plan', 2);
          seen.push(places());
          user.deleteRows('Plan', 6);
          seen.push(places());
          user.undo();
          seen.push(places());
          const notes = workbook.sheets()[1]?.id ?? '';
          user.deleteSheet('Notes');
          seen.push([places(), workbook.comments(notes).length]);
          workbook.reopen();
          seen.push(places());
          return seen;
        },
        // Sorted from the last name on: Pop-up shop, Loyalty card, Launch e-mail.
        gives: [
          [
            ['Plan', ['Plan!A5', 6, 0], ['Plan!C6', 4, 2], ['Plan!B7', 5, 1]],
            ['Notes', ['Notes!A1', 0, 0]],
          ],
          [
            ['Plan', ['Plan!A5', 8, 0], ['Plan!C6', 6, 3], ['Plan!B7', 7, 1]],
            ['Notes', ['Notes!A1', 0, 0]],
          ],
          [
            ['Plan', ['Plan!A5', 7, 0], ['Plan!B7', 6, 1]],
            ['Notes', ['Notes!A1', 0, 0]],
          ],
          [
            ['Plan', ['Plan!A5', 8, 0], ['Plan!C6', 6, 3], ['Plan!B7', 7, 1]],
            ['Notes', ['Notes!A1', 0, 0]],
          ],
          [[['Plan', ['Plan!A5', 8, 0], ['Plan!C6', 6, 3], ['Plan!B7', 7, 1]]], 0],
          [['Plan', ['Plan!A5', 8, 0], ['Plan!C6', 6, 3], ['Plan!B7', 7, 1]]],
        ],
      },
    ],
  },
];
