import { limits } from '../../../src/alignment/limits';
import {
  contentKind,
  dayKind,
  fieldKind,
  languageKind,
  leadKind,
  limitKind,
  marksKind,
  monthKind,
  profileKind,
  roleKind,
  sectionsKind,
  type SettingValue,
  severityKind,
  stockOutKind,
  type ValueKind,
  yesOrNo,
} from '../../../src/alignment/workbook-settings/value-kinds';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { dayFromIso } from '../../../src/spreadsheet/day';

/** How the value of a setting is read. */
type Reading = Pick<ValueKind, 'meaning' | 'schema'>;

/** What a cell of a setting means; null where it is refused. */
function meant(kind: Reading, cell: CellValue): SettingValue | null {
  const { data } = kind.schema.safeParse(kind.meaning(cell, 1900));
  return data ?? null;
}

const yes = 'yes, y, true, 1, on, ja, j, wahr, oui, vrai, sí, si, sì, sim, はい';
const no = 'no, n, false, 0, off, nein, falsch, non, faux, não, nee, いいえ';

describe('a word in a setting', () => {
  it.each<[string, Reading, SettingValue, string]>([
    ['profile', profileKind, 'core', 'core, Basic'],
    ['profile', profileKind, 'full', 'full, COMPLETE'],
    ['lead', leadKind, 'marketing', 'marketing, marketing leads'],
    [
      'lead',
      leadKind,
      'sales',
      'sales, sales leads, Vertrieb, ventas, ventes, vendite, vendas, verkoop, 営業',
    ],
    ['lead', leadKind, 'joint', 'joint, both, together, gemeinsam, beide, les deux, ambos, entrambi, beiden'],
    ['answer', yesOrNo, true, yes],
    ['answer', yesOrNo, false, no],
    [
      'stock-out',
      stockOutKind,
      'could-not-sell',
      'could not sell, could-not-sell, unavailable, not available, Out of stock, sold out, nicht lieferbar, nicht verfügbar, ausverkauft, épuisé, agotado, esaurito, esgotado, uitverkocht, 欠品',
    ],
    [
      'stock-out',
      stockOutKind,
      'sold-nothing',
      'sold nothing, sold-nothing, nothing sold, No sales, nichts verkauft, Keine Verkäufe, rien vendu, nada vendido, niente venduto, niets verkocht, 販売なし',
    ],
    ['severity', severityKind, 'off', `${no}, aus`],
    ['severity', severityKind, 'error', 'error, Fehler'],
    ['severity', severityKind, 'warning', 'warning, Warnung'],
    ['severity', severityKind, 'advice', 'advice, Hinweis'],
    ['mark', marksKind, 'all', `all, everything, ${yes}`],
    ['mark', marksKind, 'backing', 'backing, usual, default, errors and backing'],
    ['mark', marksKind, 'errors', 'errors, error, errors only'],
    ['mark', marksKind, 'none', `none, nothing, ${no}`],
    ['role', roleKind, 'goals', 'goals, goal, Ziele'],
    ['role', roleKind, 'strategies', 'strategies, strategy, Strategien'],
    ['role', roleKind, 'tactics', 'tactics, tactic, Maßnahmen'],
    ['role', roleKind, 'products', 'products, product, Produkte'],
    ['role', roleKind, 'segments', 'segments, segment, Zielgruppen'],
    ['role', roleKind, 'history', 'history, sales history'],
    ['role', roleKind, 'components', 'components, component'],
    [
      'role',
      roleKind,
      'leave alone',
      'leave alone, ignore, none, not a plan, not used, nicht lesen, ignorieren, ignorer, ignorar',
    ],
    ['section', sectionsKind, 'strategies', 'strategies, strategy'],
    ['section', sectionsKind, 'goals', 'goals, goal'],
    [
      'section',
      sectionsKind,
      'not used',
      'not used, ignore, none, -, nicht benutzt, nicht verwendet, non utilisé, no usado',
    ],
    ['field', fieldKind, 'Owner', 'Owner, Verantwortlich'],
    ['field', fieldKind, 'KPI target', 'KPI target, kpi  TARGET'],
    [
      'field',
      fieldKind,
      'not used',
      'not used, ignore, none, -, nicht benutzt, nicht verwendet, non utilisé, no usado',
    ],
    ['language', languageKind, 'en-US', 'en-US, English, American English'],
    ['language', languageKind, 'en-GB', 'en-GB, British English'],
    ['language', languageKind, 'de-DE', 'de-DE, German, Deutsch'],
    ['language', languageKind, 'fr-FR', 'French, Français'],
    ['language', languageKind, 'es-ES', 'Spanish, Español'],
    ['language', languageKind, 'pt-BR', 'Portuguese, Português'],
    ['language', languageKind, 'it-IT', 'Italian, Italiano'],
    ['language', languageKind, 'nl-NL', 'Dutch, Nederlands'],
    ['language', languageKind, 'ja-JP', 'Japanese, 日本語'],
    ['language', languageKind, 'sv-SE', 'sv-SE,  sv-SE '],
  ])('is for a %s', (_, kind, value, words) => {
    for (const word of words.split(',')) expect([word, meant(kind, word)]).toEqual([word, value]);
  });

  it.each<[string, Reading, CellValue]>([
    ['profile', profileKind, 'fuller'],
    ['profile', profileKind, ''],
    ['lead', leadKind, 'finance'],
    ['answer', yesOrNo, 'perhaps'],
    ['answer', yesOrNo, 2],
    ['severity', severityKind, 'yes'],
    ['mark', marksKind, 'warnings'],
    ['role', roleKind, 'people'],
    ['section', sectionsKind, 'tactics'],
    ['field', fieldKind, 'Favourite colour'],
    // A heading of more than one field means neither.
    ['field', fieldKind, 'Name'],
    ['language', languageKind, 'Klingon speech'],
    ['language', languageKind, 'tlh-KX'],
    ['language', languageKind, 7],
    ['content', contentKind, 7],
  ])('is not for a %s where nobody would take it for one: %2$p', (_, kind, cell) => {
    expect(meant(kind, cell)).toBeNull();
  });

  it.each([
    ['TRUE', true, true],
    ['FALSE', false, false],
    ['1', 1, true],
    ['0', 0, false],
  ])('may be a cell that holds %s', (_, cell, expected) => {
    expect(meant(yesOrNo, cell)).toBe(expected);
  });

  it('is for a content what the cell holds', () => {
    expect(meant(contentKind, 'Budget = 500')).toBe('Budget = 500');
  });
});

describe('a day in a setting', () => {
  it.each<[CellValue, string | null]>([
    // The number of 15 June 2026 in Excel, with and without a time.
    [46_188, '2026-06-15'],
    [46_188.75, '2026-06-15'],
    ['2026-06-15', '2026-06-15'],
    [' 15 June 2026 ', '2026-06-15'],
    // June or March?
    ['03/06/2026', null],
    ['soon', null],
    [true, null],
    [-5, null],
    [4_000_000, null],
  ])('%p is %p', (cell, iso) => {
    expect(meant(dayKind, cell)).toBe(iso === null ? null : dayFromIso(iso));
  });
});

describe('a month in a setting', () => {
  it.each<[CellValue, number | null]>([
    [4, 4],
    [12, 12],
    ['4', 4],
    ['04', 4],
    ['Apr.', 4],
    ['August', 8],
    ['Août', 8],
    [0, null],
    [13, null],
    ['13', null],
    ['004', null],
    ['4th', null],
    ['no. 4', null],
    [4.5, null],
    ['Easter', null],
    [true, null],
  ])('%p is %p', (cell, month) => {
    expect(meant(monthKind, cell)).toBe(month);
  });
});

describe('a limit in a setting', () => {
  const share = limitKind(limits['funding-difference']);
  const days = limitKind(limits['tactic-review-days']);

  it.each<[string, Reading, CellValue, number | null]>([
    ['a share', share, 0.1, 0.1],
    ['a share', share, '10%', 0.1],
    ['a share', share, 0, 0],
    ['a share', share, 1, 1],
    ['a share', share, 1.1, null],
    ['a share', share, -0.1, null],
    ['a share', share, 'some', null],
    ['a share', share, '€ 0.1', null],
    ['a share', share, true, null],
    ['days', days, 45, 45],
    ['days', days, 3650, 3650],
    ['days', days, 3651, null],
  ])('is %s within its bounds: %2$p', (_, kind, cell, expected) => {
    expect(meant(kind, cell)).toBe(expected);
  });

  it('says what is allowed', () => {
    expect(share.allowed).toBe('a number from 0 to 1, where 5% is 0.05');
    expect(days.allowed).toBe('a number from 0 to 3650');
  });
});

describe('a setting is written', () => {
  it.each<[string, string | number, string | number]>([
    ['yes', yesOrNo.written(true), 'yes'],
    ['no', yesOrNo.written(false), 'no'],
    ['a profile', profileKind.written('full'), 'full'],
    ['a day', dayKind.written(dayFromIso('2026-06-15') ?? 0), '2026-06-15'],
    ['a language', languageKind.written('de-DE'), 'de-DE'],
    ['a limit', limitKind(limits['funding-gap']).written(0.1), 0.1],
    ['a content', contentKind.written('Budget = 500'), 'Budget = 500'],
  ])('as people read it: %s', (_, written, expected) => {
    expect(written).toBe(expected);
  });

  it('with the names of months', () => {
    const written = Array.from({ length: 12 }, (_, place) => monthKind.written(place + 1));
    expect(written.join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
    // And is read back.
    expect(written.map((month) => meant(monthKind, month))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('says what else may be entered', () => {
    expect([profileKind, leadKind, yesOrNo, severityKind, marksKind].map(({ allowed }) => allowed)).toEqual([
      'core or full',
      'marketing, sales or joint',
      'yes or no',
      'off, error, warning or advice',
      'all, backing, errors or none',
    ]);
  });
});
