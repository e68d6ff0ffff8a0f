/** The worked example, as a team would first write it: the pane opens it in a workbook of its own. */
export const examplePath = 'assets/handbag-launch-as-first-written.xlsx';
