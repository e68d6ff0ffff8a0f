/** Tells when somebody edits the workbook: this add-in's own writes apart, co-authors' edits included. */
export async function listenToChanges(changed: () => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) changed();
      return Promise.resolve();
    });
    // Sorting moves rows without changing a cell for Excel.
    worksheets.onRowSorted.add(() => {
      changed();
      return Promise.resolve();
    });
    await context.sync();
  });
}
