import {
  formulaAfterLines,
  formulaAfterRename,
  formulaMoved,
} from '../../src/office-host/workbook/formula-references';

describe('references in formulas', () => {
  it.each([
    ['=A5+$B$6', '=A7+$B$8'],
    ['=SUM(A1:A9)', '=SUM(A1:A11)'],
    ['=A5:A5', '=A7:A7'],
    ['=SUM(A:A)+SUM(5:6)', '=SUM(A:A)+SUM(7:8)'],
    ['=Other!A5+Plan!A5', '=Other!A5+Plan!A7'],
    ["='Plan'!$A$5", '=Plan!$A$7'],
    ['=PLUMB.REQUIRED_VOLUME(A5,250)', '=PLUMB.REQUIRED_VOLUME(A7,250)'],
    ['="A5 "&LOG10(A5)', '="A5 "&LOG10(A7)'],
    ['=Tactics[[#This Row],[A5]]&T5_total', '=Tactics[[#This Row],[A5]]&T5_total'],
    ['=1E5+A5', '=1E5+A7'],
    ['=A2', '=A2'],
  ])('%s follows two rows inserted before the third: %s', (before, after) => {
    expect(formulaAfterLines(before, 'Plan', 'Plan', { axis: 'row', at: 2, count: 2 })).toBe(after);
  });

  it('becomes #REF! when what it means is deleted', () => {
    const edit = { axis: 'row', at: 4, count: -2 } as const;
    expect(formulaAfterLines('=A5+A5:A6+A4:A7+A8', 'Plan', 'Plan', edit)).toBe('=#REF!+#REF!+A4:A5+A6');
  });

  it('moves what is relative when it is copied', () => {
    expect(formulaMoved('=$A5+B$2+$C$1+A1:B2', 3, 1)).toBe('=$A8+C$2+$C$1+B4:C5');
    expect(formulaMoved('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follows a renamed sheet, with quotes where the name needs them', () => {
    expect(formulaAfterRename('=plan!A1+Other!A1', 'Plan', "Tom's plan")).toBe("='Tom''s plan'!A1+Other!A1");
    expect(formulaAfterRename('=Plan!A1', 'Plan', 'B2')).toBe("='B2'!A1");
    expect(formulaAfterRename('=Plan!A1+A1', 'Plan', null)).toBe('=#REF!+A1');
  });

  it('is linear in the length of a formula that looks like references without end', () => {
    const formula = `=${"'".repeat(5000)}${'[['.repeat(5000)}${'A1:'.repeat(5000)}`;
    expect(formulaMoved(formula, 1, 1).length).toBeGreaterThan(0);
  });
});
