import { changeInWords } from '../../src/alignment/approvals/change-words';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import { speak } from '../../src/languages/language';

beforeAll(() => {
  speak(german);
});
afterAll(() => {
  speak(english);
});

const { rules } = german;

describe('what the rules of order say in German', () => {
  it.each([
    [1, '1 Tag nach dem Beginn'],
    [1200, '1.200 Tage nach dem Beginn'],
  ])('counts %d days', (days, says) => {
    expect(
      rules['approved-late'].finding({ row: 'T1', approvedOn: '9. März 2027', start: '8. März 2027', days }),
    ).toContain(says);
  });

  it.each([
    ['8. März 2027', '9. Mai 2027', 'S1 läuft vom 8. März 2027 bis zum 9. Mai 2027.'],
    ['8. März 2027', null, 'S1 läuft ab dem 8. März 2027.'],
    [null, '9. Mai 2027', 'S1 läuft bis zum 9. Mai 2027.'],
  ])('words the period from %p to %p', (from, to, says) => {
    expect(
      rules['outside-strategy-period'].finding({
        tactic: 'T1',
        days: 3,
        strategies: [{ strategy: 'S1', from, to }],
      }),
    ).toBe(
      `T1 läuft 3 Tage außerhalb des Zeitraums der Strategie: ${says} Verschieben Sie die Maßnahme, oder verlängern Sie die Strategie.`,
    );
  });

  const early = [{ product: 'P1', from: '9. Mai 2027' }];
  const unsold = [{ product: 'P1', channels: ['„Shop“', '„Messe“'] }];
  it.each([
    [
      early,
      [],
      'T1 beginnt am 8. März 2027, aber P1 ist erst ab dem 9. Mai 2027 verfügbar. Verschieben Sie den Beginn, oder tragen Sie als Einführungsphase Vorbereitung ein, falls die Maßnahme das Produkt nur ankündigt.',
    ],
    [
      [],
      unsold,
      'T1 nutzt „Shop“ und „Messe“, aber P1 wird dort nicht verkauft. Wählen Sie einen Kanal, in dem das Produkt verkauft wird, oder tragen Sie diesen Kanal beim Produkt nach.',
    ],
    [
      [],
      [...unsold, { product: 'P2', channels: ['„Shop“'] }],
      'T1 nutzt Kanäle, in denen nicht alle Produkte verkauft werden: P1 nicht in „Shop“ und „Messe“ und P2 nicht in „Shop“. Wählen Sie einen Kanal, in dem das Produkt verkauft wird, oder tragen Sie diesen Kanal beim Produkt nach.',
    ],
    [
      early,
      unsold,
      'T1 beginnt am 8. März 2027, aber P1 ist erst ab dem 9. Mai 2027 verfügbar. Die Maßnahme nutzt „Shop“ und „Messe“, aber P1 wird dort nicht verkauft. Verschieben Sie den Beginn, und wählen Sie einen Kanal, in dem das Produkt verkauft wird.',
    ],
  ])('says of products when and where they can be bought (%#)', (beforeThat, notThere, says) => {
    expect(
      rules['promoted-before-available'].finding({
        tactic: 'T1',
        start: '8. März 2027',
        early: beforeThat,
        unsold: notThere,
      }),
    ).toBe(says);
  });

  it.each([
    [{ field: 'Budget', then: '40000', now: '45000' }, 'Budget war 40.000 (jetzt 45.000)'],
    [{ field: 'S1 › Benefit', then: 'Leicht', now: null }, 'Kundennutzen von S1 war „Leicht“ (jetzt leer)'],
    [
      { field: 'Start', then: '2027-03-18', now: '2027-05-02' },
      'Beginn war 18. März 2027 (jetzt 2. Mai 2027)',
    ],
    [{ field: 'Stage', then: null, now: 'purchase' }, 'Funnel-Phase war leer (jetzt „Kauf“)'],
  ])('words the change %j', (change, says) => {
    expect(changeInWords(change)).toBe(says);
  });
});
