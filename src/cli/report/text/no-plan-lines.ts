import { startingSheets } from '../../../plan/starting-sheets';
import { labelled, type Paper, paragraph } from './paper';

/** That no table was surely part of a plan; where none may be, what Plumbline looked for and the headings to use. */
export function* noPlanLines(offers: number, on: Paper): Generator<string> {
  if (offers > 0) {
    const which = offers === 1 ? 'one' : `these ${offers}`;
    yield* paragraph(`No table in this workbook is surely part of a plan, but ${which} may be.`, 2, on);
    return;
  }
  yield* paragraph(
    'No plan found in this workbook. Plumbline looks on every sheet for tables that it recognises by their headings. Use these headings (only those marked * are required; their order, further columns and the layout do not matter):',
    2,
    on,
  );
  yield '';
  const sheets = startingSheets();
  const labelWidth = Math.max(...sheets.map(({ role }) => role.length));
  for (const { role, headings } of sheets) {
    const named = headings.map(({ heading, isNeeded }) => heading + (isNeeded ? '*' : ''));
    yield* labelled(role, named.join(' | '), { indent: 4, labelWidth, paint: on.bold }, on);
  }
}
