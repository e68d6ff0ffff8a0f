import { contrastInDark, readableInDark } from '../../../src/workbench/grid/readable-in-dark';

const fillsOfMarks = ['#F4C7C3', '#FCE8B2', '#D9E8FC'];
const usualTexts = ['#000000', '#1D2B3A', '#5A6675', '#FFFFFF'];

describe('text on the fill of a mark, in the dark', () => {
  it.each(fillsOfMarks.flatMap((fill) => usualTexts.map((color) => [color, fill] as const)))(
    '%s can be read on %s',
    (color, fill) => {
      expect(contrastInDark(readableInDark(color, fill), fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['#000000', '#F4C7C3'],
    ['#1D2B3A', '#FCE8B2'],
    ['#FFFFFF', '#1D2B3A'],
    ['rgb(1,2,3)', '#F4C7C3'],
  ])('keeps its colour where that can be read, or is none that is known: %s on %s', (color, fill) => {
    expect(readableInDark(color, fill)).toBe(color);
  });

  it('is turned around as a whole: white on black is as far apart as black on white', () => {
    expect(contrastInDark('#FFFFFF', '#000000')).toBeCloseTo(21);
    expect(contrastInDark('#000000', '#FFFFFF')).toBeCloseTo(21);
    expect(contrastInDark('#123456', '#123456')).toBe(1);
  });
});
