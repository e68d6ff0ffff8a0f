/** @jest-environment jsdom */
import { englishLeft, wordsOn } from './english-left';

it.each([
  ['Alle Zeilen anzeigen', []],
  ['Show all rows', ['Show all rows: all']],
  ['Only The first: ONLY', ['Only The first: ONLY: Only, The, ONLY']],
  ['Info, Forum und Order', []],
  ['Regel tactic-without-strategy, Argument share_of_all', []],
  ['Mehr auf https://example.org/the/way', []],
])('"%s" is told apart', (text, left) => {
  expect(englishLeft([text], [])).toEqual(left);
});

it.each([
  ['T1 (Sell to the rich) ohne Strategie', []],
  ['T1 (Sell to the rich), and no strategy', ['T1 (Sell to the rich), and no strategy: and, no']],
  ['„Sell to the ri…“ ohne Strategie', []],
  ['Sell the rest', ['Sell the rest: the']],
])('what the workbook says in "%s" is of no language', (text, left) => {
  expect(englishLeft([text], ['Sell to the rich', 'a'])).toEqual(left);
});

it('words are those that are read and those that are heard', () => {
  document.body.innerHTML =
    '<main title="one"><p>two <b aria-label="three">four</b></p><input placeholder="five" value="six"><style>b {}</style></main>';
  expect([...wordsOn(document.body)].sort()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
});
