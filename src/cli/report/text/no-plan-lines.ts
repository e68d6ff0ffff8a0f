import { language } from '../../../languages/language';
import { startingSheets } from '../../../plan/starting-sheets';
import { displayWidth } from '../wrap';
import { labelled, type Paper, paragraph } from './paper';

/** That no table was surely part of a plan; where none may be, what Plumbline looked for and the headings to use. */
export function* noPlanLines(offers: number, on: Paper): Generator<string> {
  const { noPlan: texts, roleNames } = language.reports;
  if (offers > 0) {
    yield* paragraph(texts.mayBe(offers), 2, on);
    return;
  }
  yield* paragraph(texts.lookedFor, 2, on);
  yield '';
  const sheets = startingSheets();
  const labelWidth = Math.max(...sheets.map(({ role }) => displayWidth(roleNames[role])));
  for (const { role, headings } of sheets) {
    const named = headings.map(({ heading, isNeeded }) => heading + (isNeeded ? '*' : ''));
    yield* labelled(roleNames[role], named.join(' | '), { indent: 4, labelWidth, paint: on.bold }, on);
  }
}
