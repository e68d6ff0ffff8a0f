import { checkPlan } from '../../src/alignment/check';
import type { RuleId } from '../../src/alignment/rule-id';
import { defaultCheckSettings } from '../../src/alignment/settings';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';
import { fieldKeys, fieldOf } from '../../src/plan/fields/catalogue';
import { choiceWord } from '../../src/plan/fields/in-words';
import { roles } from '../../src/plan/fields/roles';
import { readChoice } from '../../src/plan/reading/choices';
import { planOf, type PlanSheets, sheet } from '../support/plan-of';

const toldInGerman = (rule: RuleId, sheets: PlanSheets): readonly string[] =>
  checkPlan(planOf(sheets), defaultCheckSettings)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

describe('in German the rules about measurement', () => {
  beforeEach(() => speak(german));
  afterEach(() => speak(english));

  it('count days as it is done after "vor"', () => {
    const tactics = sheet(
      'Tactic | Status | End',
      'Film | active | 2026-11-21',
      'Messe | planned | 2026-11-19',
    );
    expect(toldInGerman('overdue', { tactics })).toEqual([
      '„Film“ endete am 21. Nov. 2026, vor 1 Tag, und hat noch immer den Status aktiv. Setzen Sie den Status auf erledigt, geben Sie der Maßnahme ein neues Ende oder verwerfen Sie sie.',
      '„Messe“ endete am 19. Nov. 2026, vor 3 Tagen, und hat noch immer den Status geplant. Setzen Sie den Status auf erledigt, geben Sie der Maßnahme ein neues Ende oder verwerfen Sie sie.',
    ]);
  });

  it('name a row without a name so that the sentence holds', () => {
    expect(
      toldInGerman('missing-owner', {
        tactics: sheet('Tactic | Owner | Budget', '|| 100', 'Film | Ada | 100'),
      }),
    ).toEqual(['Für die Maßnahme ohne Namen ist niemand verantwortlich. Tragen Sie ein, wer es sein soll.']);
  });

  it.each([
    ['ID | Tactic | Start | End', 'T1 | Film', 'hat keinen Beginn und kein Ende. Tragen Sie beides ein oder'],
    [
      'ID | Tactic | Start | End',
      'T1 | Film || 2026-12-01',
      'hat keinen Beginn. Tragen Sie das Datum ein oder',
    ],
  ])('tell of dates that are missing: %s, %s', (headings, row, says) => {
    const [message] = toldInGerman('missing-dates', {
      tactics: sheet(headings, row, 'T2 | Messe | 2026-12-01 | 2026-12-02'),
    });
    expect(message).toContain(says);
  });

  it('offer only words that are read as the choices that they stand for', () => {
    const misread = roles.flatMap((role) =>
      fieldKeys(role).flatMap((key) => {
        const field = fieldOf(role, key);
        return field?.kind !== 'choice'
          ? []
          : Object.keys(field.choices).filter((value) => readChoice(field, choiceWord(key, value)) !== value);
      }),
    );
    expect(misread).toEqual([]);
  });
});
