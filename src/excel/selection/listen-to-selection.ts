/** Between a selection and the next that follows at once, as while arrow keys are held down. */
const quietMilliseconds = 150;

/** Tells, once the user rests, when another cell or sheet is selected. Returns how to stop. */
export async function listenToSelection(changed: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const onSelection = (): Promise<void> => {
    clearTimeout(timer);
    // What was on its way when it was stopped still arrives.
    if (!isStopped) timer = setTimeout(changed, quietMilliseconds);
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    // Excel raises no selection for a sheet that is merely shown.
    const added = [worksheets.onSelectionChanged.add(onSelection), worksheets.onActivated.add(onSelection)];
    await context.sync();
    return added;
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
