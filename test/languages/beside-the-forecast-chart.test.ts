import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';

/* Beside the cells of the forecast sheet stands its chart, which would cover what runs on below it. */

const longestNote = 64;
const longestSentence = 112;

describe.each([
  ['English', english],
  ['German', german],
])('the forecast sheet in %s', (_, { forecastSheet: texts }) => {
  it('has notes that end before the chart', () => {
    const { aheadNote, methodNote, seasonNote, levelNote, totalNote } = texts;
    const notes = [aheadNote, methodNote, seasonNote, levelNote, totalNote];
    expect(notes.filter((note) => note.length > longestNote)).toEqual([]);
  });

  it('has sentences that end before the chart', () => {
    const { closer, notCloser, unknown, note } = texts.accuracy;
    const sentences = [closer('100%', '100%'), notCloser('100%', '100%'), unknown, note];
    expect(sentences.filter((sentence) => sentence.length > longestSentence)).toEqual([]);
  });
});
