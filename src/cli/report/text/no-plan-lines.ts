import { startingSheets } from '../../../plan/starting-sheets';
import { labelled, paragraph, type Paper } from './paper';

/** What was looked for in a workbook that has no table of a plan, and the headings to use. */
export function* noPlanLines(on: Paper): Generator<string> {
  yield* paragraph(
    'No plan was found in this workbook. Plumbline looks on every sheet for tables whose headings say what their rows are. Give the tables these headings (only those with * are needed; any order, more columns and other layouts are fine):',
    2,
    on,
  );
  yield '';
  const labelWidth = Math.max(...startingSheets.map(({ role }) => role.length));
  for (const { role, headings } of startingSheets) {
    const named = headings.map(({ heading, isNeeded }) => heading + (isNeeded ? '*' : ''));
    yield* labelled(role, named.join(' | '), { indent: 4, labelWidth, paint: on.bold }, on);
  }
}
