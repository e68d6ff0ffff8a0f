/**
 * The words of dates and periods in the languages that a plan may be written in: names of months and weekdays,
 * and the small words around them. All are written without accents and in lower case, as `foldDateText` leaves them.
 */

type Language = 'en' | 'de' | 'es' | 'fr' | 'it' | 'pt' | 'nl';

/** From January to December: the full name, then its short forms. */
const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ],
  de: [
    'januar janner jan jaenner',
    'februar feb feber',
    'marz mar mrz maerz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  es: [
    'enero ene',
    'febrero feb',
    'marzo mar',
    'abril abr',
    'mayo may',
    'junio jun',
    'julio jul',
    'agosto ago',
    'septiembre setiembre sep sept set',
    'octubre oct',
    'noviembre nov',
    'diciembre dic',
  ],
  fr: [
    'janvier janv jan',
    'fevrier fevr fev',
    'mars mar',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout',
    'septembre sept sep',
    'octobre oct',
    'novembre nov',
    'decembre dec',
  ],
  it: [
    'gennaio gen genn',
    'febbraio feb febbr',
    'marzo mar',
    'aprile apr',
    'maggio mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre set sett',
    'ottobre ott',
    'novembre nov',
    'dicembre dic',
  ],
  pt: [
    'janeiro jan',
    'fevereiro fev',
    'marco mar',
    'abril abr',
    'maio mai',
    'junho jun',
    'julho jul',
    'agosto ago',
    'setembro set',
    'outubro out',
    'novembro nov',
    'dezembro dez',
  ],
  nl: [
    'januari jan',
    'februari feb febr',
    'maart mrt',
    'april apr',
    'mei',
    'juni jun',
    'juli jul',
    'augustus aug',
    'september sep sept',
    'oktober okt',
    'november nov',
    'december dec',
  ],
};

/**
 * From Monday to Sunday. Portuguese names of two words are known by the first (`segunda-feira`). Tuesday's short form `mar`
 * is left out: Mar 10 – Apr 15 is not Tuesday, 10 April 2015.
 */
const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'monday mon mo',
    'tuesday tue tues tu',
    'wednesday wed weds we',
    'thursday thu thur thurs th',
    'friday fri fr',
    'saturday sat sa',
    'sunday sun su',
  ],
  de: [
    'montag mo',
    'dienstag di',
    'mittwoch mi',
    'donnerstag do',
    'freitag fr',
    'samstag sa sonnabend',
    'sonntag so',
  ],
  es: ['lunes lun', 'martes', 'miercoles mie', 'jueves jue', 'viernes vie', 'sabado sab', 'domingo dom'],
  fr: ['lundi lun', 'mardi', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam', 'dimanche dim'],
  it: ['lunedi lun', 'martedi', 'mercoledi mer', 'giovedi gio', 'venerdi ven', 'sabato sab', 'domenica dom'],
  pt: ['segunda seg', 'terca ter', 'quarta qua', 'quinta qui', 'sexta sex', 'sabado sab', 'domingo dom'],
  nl: ['maandag ma', 'dinsdag di', 'woensdag wo', 'donderdag do', 'vrijdag vr', 'zaterdag za', 'zondag zo'],
};

/** Each word with its place in its list, counted from 1. */
function placesOf(names: Readonly<Record<Language, readonly string[]>>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const list of Object.values(names)) {
    list.forEach((forms, index) => {
      for (const form of forms.split(' ')) places.set(form, index + 1);
    });
  }
  return places;
}

/** Month names and their short forms; 1 is January. */
export const monthOfWord: ReadonlyMap<string, number> = placesOf(monthNames);

/** Weekday names and their short forms; 1 is Monday. */
export const weekdayOfWord: ReadonlyMap<string, number> = placesOf(weekdayNames);

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands right behind the number of a day or a quarter: 4th, 1er, 1º, 2ème, 1ste. */
export const ordinalEndings: ReadonlySet<string> = wordSet('st nd rd th er ere re e eme o a ro do to ste de');

/** Words beside a day, a month or a year that change nothing: the 4th of March, 4 de marzo de 2026, am 4. März. まて is まで, folded. */
export const fillerWords: ReadonlySet<string> = wordSet(
  'of the on in from de del della do di du le la el il den der des im am von dal da van op en met calendar 第 年 まて',
);

const ordinalWords = [
  'first erste erstes ersten premier premiere primer primero primera primo prima primeiro primeira eerste',
  'second zweite zweites zweiten deuxieme seconde segundo segunda secondo seconda tweede',
  'third dritte drittes dritten troisieme tercer tercero tercera terzo terza terceiro terceira derde',
  'fourth vierte viertes vierten quatrieme cuarto cuarta quarto quarta vierde',
];

/** The numbers of quarters and halves in words: first quarter, zweites Halbjahr. */
export const numberOfOrdinal: ReadonlyMap<string, number> = new Map(
  ordinalWords.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** Words that name a half of a year and say which: 上期 is the first. */
export const halfOfWord: ReadonlyMap<string, number> = new Map([
  ...['上期', '上半期', '上半年'].map((word) => [word, 1] as const),
  ...['下期', '下半期', '下半年'].map((word) => [word, 2] as const),
]);

const unitWords = {
  quarter:
    'q t qtr quarter quarters quart quartal quartale trim trimestre trimestres trimestri kwartaal kwartalen 四半期 季度',
  half: 'h hy half halves hj halbjahr halbjahre semestre semestres semestri semester halfjaar halfjaren helft',
  week: 'weken weeknr weeknummer 週目 w wk wks week weeks cw kw woche wochen kalenderwoche kalenderwochen semaine semaines semana semanas settimana settimane 週 周',
  month: '月',
};

export type UnitWord = keyof typeof unitWords;

/** Words and letters of the units of a period. `s` is none of them: S1 is the key of a strategy. */
export const unitOfWord: ReadonlyMap<string, UnitWord> = new Map(
  (Object.keys(unitWords) as UnitWord[]).flatMap((unit) =>
    unitWords[unit].split(' ').map((word) => [word, unit] as const),
  ),
);

/** What stands before a fiscal year (FY2026, Geschäftsjahr 2026). */
export const fiscalWords: ReadonlySet<string> = wordSet(
  'fy fiscal financial gj geschaftsjahr wj wirtschaftsjahr exercice ejercicio esercizio exercicio boekjaar',
);

/** What stands before a year of either kind and says no more than that. */
export const yearWords: ReadonlySet<string> = wordSet('cy year years jahr annee ano anno jaar');

/**
 * What stands behind a fiscal year in Japanese: 2026年度. It has the name of the calendar year in which it begins, where FY2026
 * has that in which it ends.
 */
export const fiscalYearEnding = '年度';

/** What stands between the two ends of a period: March to May, de mars à mai. */
export const throughWords: ReadonlySet<string> = wordSet(
  'to through thru until till bis a al au ate hasta tot t/m から - ~',
);

/** What joins two periods of which one follows the other: Q1 & Q2. */
export const joiningWords: ReadonlySet<string> = wordSet('and & + und y et e en');
