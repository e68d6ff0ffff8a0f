/** The sheets that a case finds: one with a table, and one that is blank. */
export const scratchSheets = {
  plan: {
    name: 'Plan',
    table: 'Tactics',
    address: 'A4:C7',
    cells: [
      ['ID', 'Tactic', 'Budget'],
      ['T1', 'Launch e-mail', 1200],
      ['T2', 'Pop-up shop', 30_000],
      ['T3', 'Loyalty card', null],
    ],
  },
  notes: { name: 'Notes' },
} as const;

/** Adds the scratch sheets to the workbook, in the round trip that is under way. */
export function addScratchSheets({ workbook: { worksheets } }: Excel.RequestContext): void {
  const { plan, notes } = scratchSheets;
  const sheet = worksheets.add(plan.name);
  worksheets.add(notes.name);
  sheet.getRange(plan.address).values = plan.cells.map((row) => [...row]);
  sheet.tables.add(plan.address, true).name = plan.table;
  sheet.activate();
}
