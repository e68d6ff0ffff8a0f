import { enumerateAll } from '../words';
import type { roles } from './roles';

type Role = keyof typeof roles;
type Severity = 'error' | 'warning' | 'advice';

const sheets: Readonly<Record<Role, string>> = {
  goals: 'Ziele',
  strategies: 'Strategien',
  tactics: 'Maßnahmen',
  products: 'Produkte',
  segments: 'Zielgruppen',
  history: 'die Absatzhistorie',
  components: 'Bestandteile des Plans',
};

const sheetsInGenitive: Readonly<Record<Role, string>> = {
  goals: 'der Ziele',
  strategies: 'der Strategien',
  tactics: 'der Maßnahmen',
  products: 'der Produkte',
  segments: 'der Zielgruppen',
  history: 'der Absatzhistorie',
  components: 'der Bestandteile des Plans',
};

const judgedSheets = { ...sheets, plan: 'der Plan als Ganzes' };
const judgedAfterFor = { ...sheets, plan: 'den Plan als Ganzes' };

const severities = { error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' };

const columnsOf = (columns: readonly string[]): string =>
  `${columns.length === 1 ? 'Spalte' : 'Spalten'} ${enumerateAll(columns)}`;

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The kind of a quantity, and what one of it is. */
const quantities = {
  number: (unit: string): string => `eine Zahl (${unit})`,
  money: (unit: string): string => `ein Betrag (${unit})`,
  share: (unit: string): string => `ein Anteil: 20 % oder 0,2 (${unit})`,
};

/**
 * What frames the reference pages, in Markdown; what they say of each rule, function, field and setting has its own place. Names of
 * settings, ids and canonical names of fields come as they are written.
 */
export const pages = {
  rules: {
    title: 'Regeln',
    introduction:
      'Nach diesen Regeln prüft Plumbline einen Plan. Für jede Zeile kommt eine Regel zu einem von vier Ergebnissen: Sie ist **in Ordnung**; es gibt einen **Befund**, der sagt, was nicht stimmt und was zu tun ist; die Zeile **konnte nicht geprüft werden**, weil eine nötige Zelle fehlt oder nicht gelesen werden kann; oder die Regel wurde **übersprungen**, weil der Plan das Blatt oder die Spalte dafür nicht hat.',
    severities: [
      '**Fehler**: Der Plan widerspricht sich oder kann so nicht aufgehen.',
      '**Warnung**: Wahrscheinlich stimmt etwas nicht oder wurde vergessen.',
      '**Hinweis**: Es lohnt sich, das anzusehen.',
    ],
    notes: (settingsPage: string): readonly string[] => [
      `Angegeben ist die übliche Schwere. Manche Regeln sind in einzelnen Fällen milder oder strenger, und manche sind aus, bis sie eingeschaltet werden. In den [Einstellungen](${settingsPage}) einer Arbeitsmappe kann jede Regel eine andere Schwere bekommen oder ausgeschaltet werden. Die Punktzahl ändert sich dadurch nicht.`,
      'Zeilen, deren Status pausiert, verworfen, abgesagt, abgelehnt oder archiviert ist, werden nicht geprüft. Fehlt dem ganzen Plan eine Spalte, ist das ein einziger Befund und nicht einer für jede Zeile.',
      'Das **Kernprofil** (`core`) prüft Verknüpfungen, Abdeckung und Sorgfalt. Das **Vollprofil** (`full`) prüft auch Mittelverteilung und Machbarkeit; dafür braucht es Budgets, Preise, Kosten und Absatzmengen. Zu jeder Regel gibt es eine Seite: Sie sagt, warum es die Regel gibt, was sie braucht und was sie meldet.',
    ],
    /** What the rules of each group ask. */
    groups: {
      backing: 'Wird jede Maßnahme von einer Strategie getragen und jede Strategie von einem Ziel?',
      order: 'Wird die Arbeit in einer sinnvollen Reihenfolge geplant, genehmigt und erledigt?',
      fit: 'Passt jede Maßnahme zu ihrer Strategie: dieselben Kunden, dieselben Produkte, derselbe Preis?',
      economics: 'Geben Preis, Marge, Absatzmenge und Budget her, was der Plan verspricht?',
      coverage: 'Gibt es im Plan etwas, wofür nichts getan wird?',
      measurement: 'Wird sich später sagen lassen, ob es gewirkt hat?',
    },
    columns: ['Regel', 'Frage', 'Schwere'],
    severity: { off: 'aus', error: 'Fehler', warning: 'Warnung', advice: 'Hinweis' },
  },
  rule: {
    allRules: 'Alle Regeln',
    headings: {
      reason: 'Warum das wichtig ist',
      looksAt: 'Was geprüft wird',
      severity: 'Schwere',
      limits: 'Grenzwerte',
      says: 'Was die Regel meldet',
      example: 'Beispiel',
      disagree: 'Wenn Sie es anders sehen',
    },
    looksAt: (judged: readonly (Role | 'plan')[]): string => {
      const [first = 'plan'] = judged;
      const isOne = judged.length === 1 && (first === 'plan' || first === 'history');
      return `Geprüft ${isOne ? 'wird' : 'werden'} ${enumerateAll(judged.map((each) => judgedSheets[each]))}.`;
    },
    looksAtAllSheets: 'Geprüft werden alle Blätter.',
    looksAtEverything: 'Geprüft werden der Plan als Ganzes und alle Blätter.',
    /** What a rule needs: one need, without a full stop. Columns are named by their headings. */
    need: {
      /** Columns of the rows that the rule looks at. */
      own: (columns: readonly string[]): string =>
        `die ${columns.length === 1 ? 'eigene' : 'eigenen'} ${columnsOf(columns)}`,
      columns: (sheet: Role, columns: readonly string[]): string =>
        `die ${columnsOf(columns)} ${sheetsInGenitive[sheet]}`,
      sheet: (sheet: Role): string => sheets[sheet],
      /** Needs that go together only. */
      together: ([first = '', ...others]: readonly string[]): string =>
        others.length === 0 ? first : `sowohl ${first} als auch ${enumerateAll(others)}`,
      lookingAt: (needs: string, judged: Role | 'plan'): string => `${needs} (für ${judgedAfterFor[judged]})`,
    },
    /** `checkedWithout` is where the rule is checked even though they are missing. */
    needs: (needs: string, checkedWithout: 'nowhere' | 'everywhere' | 'core' | 'full'): string => {
      const exceptions = {
        nowhere: '',
        everywhere: ' Fehlt etwas davon, wird trotzdem geprüft.',
        core: ' Fehlt etwas davon, wird im Kernprofil trotzdem geprüft.',
        full: ' Fehlt etwas davon, wird im Vollprofil trotzdem geprüft.',
      };
      return `**Nötig:** ${needs}.${exceptions[checkedWithout]}`;
    },
    onlyIn: { core: 'Nur im Kernprofil.', full: 'Nur im Vollprofil.' },
    usuallyOff: (setting: string): string =>
      `Aus, solange die Einstellungen ihr keine Schwere geben (\`${setting}\`): Sie ist nicht sicher genug, um sich ungefragt zu melden.`,
    /** In other cases, each with what follows "wenn"; `advisesIdeas` is whether a row that is an idea gets no more than advice. */
    severity: (
      usual: Severity,
      cases: readonly { readonly severity: Severity; readonly when: string }[],
      advisesIdeas: boolean,
    ): string => {
      const others = cases.map(({ severity, when }) => `${severities[severity]}, wenn ${when}`);
      const ideas = advisesIdeas ? ['Hinweis bei Zeilen, deren Status Idee ist'] : [];
      return `${[severities[usual], ...others, ...ideas].join('; ')}. In den Einstellungen einer Arbeitsmappe kann die Regel eine andere Schwere bekommen, die dann in jedem Fall gilt, oder ausgeschaltet werden. Die Punktzahl ändert sich dadurch nicht.`;
    },
    limitsLead: 'Die Einstellungen einer Arbeitsmappe können ändern, wonach die Regel urteilt.',
    limit: (setting: string, usual: string, about: string): string =>
      `\`${setting}\`, üblich ${usual}: ${about}`,
    outcomes: {
      columns: ['Ergebnis', 'Was es bedeutet'],
      pass: 'In Ordnung',
      finding: 'Befund',
      findingInWords: 'Was nicht stimmt, wo, und was zu tun ist, wie im Beispiel.',
      incomplete: 'Konnte nicht geprüft werden',
      inapplicable: 'Übersprungen',
    },
    exampleLead: 'Das sagt die Regel zum Beispielplan, wenn ein solcher Fehler darin steckt:',
    fixesLead: (fixes: number): string =>
      fixes === 1 ? 'Der Korrekturvorschlag:' : 'Die Korrekturvorschläge, der beste zuerst:',
    disagree: (settingsPage: string): string =>
      `Blenden Sie den Befund mit einer Begründung aus, oder schalten Sie die Regel aus. Wie das geht, steht unter [Einstellungen](${settingsPage}).`,
  },
  functions: {
    title: 'Tabellenfunktionen',
    introduction:
      'In Excel beginnen die Namen der Funktionen mit PLUMB: Geben Sie `=PLUMB.` ein, um sie zu sehen. In der Befehlszeile nimmt `plumbline calc` dieselben Formeln ohne diesen Anfang.',
    notes: [
      '**Anteile sind Brüche**: 0,2 sind 20 %. Die Ergebnisse sind genau; runden Sie sie in der Zelle.',
      '**Ganze Spalten in einem Aufruf**: Eine Funktion, die einen einzelnen Wert ergibt, nimmt statt einzelner Werte auch Bereiche und ergibt dann einen Wert je Zeile. Ein Aufruf für eine ganze Spalte ist viel schneller als einer je Zeile. In einer Excel-Tabelle ist kein Überlauf möglich: Verwenden Sie dort einen Aufruf je Zeile, etwa mit `[@Preis]`.',
      '**Eine fehlerhafte Zelle betrifft nur ihre Zeile**: Die anderen Zeilen bekommen trotzdem ihr Ergebnis.',
      '**Leer ist nicht 0**: Eine leere Zelle zählt als weggelassenes Argument.',
      '**Zu jedem Fehler gibt es einen Satz**: Excel zeigt ihn bei `#WERT!` und `#NV` in der Zelle; der Aufgabenbereich und die Befehlszeile zeigen ihn bei allen.',
      '**Eckige Klammern** stehen um Argumente, die Sie weglassen können.',
    ],
    columns: ['Funktion', 'Was sie ergibt'],
  },
  function: {
    allFunctions: 'Alle Funktionen',
    headings: {
      syntax: 'Syntax',
      arguments: 'Argumente',
      result: 'Ergebnis',
      example: 'Beispiel',
      errors: 'Fehler',
      source: 'Quelle',
    },
    argumentColumns: ['Argument', 'Was es ist', 'Was es sein kann', 'Wenn es fehlt'],
    exampleColumns: ['Argument', 'Wert'],
    required: 'erforderlich',
    optional: 'optional',
    wholeColumn: (formula: string): string =>
      `Für eine ganze Spalte geben Sie Spalten an: \`${formula}\` ergibt einen Wert je Zeile, und eine fehlerhafte Zelle betrifft nur ihre Zeile.`,
    values: {
      number: 'eine Zahl',
      rate: 'ein Anteil als Bruch',
      boolean: 'WAHR (TRUE) oder FALSCH (FALSE)',
      text: 'ein Text',
    },
    /** What it gives: `value` is one of the values, with its unit. */
    result: {
      one: (value: string): string => `${startUpper(value)}.`,
      each: (value: string, list: string): string => `${startUpper(value)} für jede Zelle von \`${list}\`.`,
      columns: (columns: readonly string[]): string =>
        `Zeilen, die in die Zellen daneben und darunter überlaufen, mit ${columns.length === 1 ? 'der Spalte' : 'den Spalten'} ${enumerateAll(columns)}.`,
      /** `about` is a sentence. */
      someColumns: (about: string): string =>
        `Zeilen, die in die Zellen daneben und darunter überlaufen. ${about}`,
    },
    seeAlso: (functions: readonly string[]): string => `Siehe auch: ${functions.join(', ')}`,
  },
  fields: {
    title: 'Blätter und Felder',
    introduction: [
      'Ein Plan kann in jeder Arbeitsmappe stehen: auf beliebigen Blättern, in beliebiger Anordnung, unter Titelzeilen, mit oder ohne Excel-Tabellen. Plumbline erkennt Tabellen und Spalten zuerst an ihren Überschriften und dann an ihren Werten. Das sind die Felder, die Plumbline kennt: mit ihrem Namen in der Vorlage, in Klammern dem englischen Namen, den sie in den Einstellungen und in JSON haben, und mit anderen deutschen Überschriften. Überschriften auf Englisch, Spanisch, Französisch, Italienisch, Portugiesisch, Niederländisch, Japanisch und Chinesisch werden ebenfalls erkannt.',
      'Nur die Pflichtfelder müssen da sein: Ohne sie erkennt Plumbline das Blatt nicht. Jede andere Spalte kann fehlen. Groß- und Kleinschreibung, Leerzeichen und die Reihenfolge der Spalten spielen keine Rolle.',
    ],
    notes: [
      '**Listen** werden durch `;`, `|` oder Zeilenumbrüche getrennt und durch Kommas, die nicht zu einem Namen gehören.',
      '**Anteile** einer Maßnahme, die mehreren Strategien dient: `S1 60%; S2 40%`. Ohne Anteile wird gleichmäßig aufgeteilt.',
      '**Datumsangaben** sind Excel-Daten oder ein Text, der nur auf eine Art gelesen werden kann. `03/04/2026` kann zwei Tage bedeuten; deshalb meldet Plumbline es, statt zu raten.',
      '**Ein Zeitraum** liefert den ersten und den letzten Tag, wo sie in der Zeile fehlen.',
      '**Was nicht gelesen werden kann**, zählt als leer und wird an seiner Zelle gemeldet. Das gilt auch für Budgets, Preise, Kosten und Absatzmengen unter 0.',
    ],
    sheets: (sheetLinks: readonly string[]): string => `Blätter: ${enumerateAll(sheetLinks)}.`,
    sheet: (row: string, titles: readonly string[]): string =>
      `Eine Zeile je ${row}. Namen des Blatts oder der Tabelle, zum Beispiel: ${titles.join(', ')}.`,
    columns: ['Feld', 'Was es sagt', 'Inhalt', 'Andere Überschriften'],
    /** A field by its heading and its canonical name. */
    field: (heading: string, name: string, isRequired: boolean): string =>
      isRequired ? `**${heading}** (\`${name}\`), Pflichtfeld` : `**${heading}** (\`${name}\`)`,
    holds: {
      text: 'ein Text',
      id: 'ein kurzes, eindeutiges Kennzeichen',
      reference: (sheet: Role, withShares: boolean): string =>
        withShares
          ? `${sheets[sheet]} mit ID oder Namen, getrennt durch ;, auch mit Anteilen wie S1 60%`
          : `${sheets[sheet]} mit ID oder Namen, getrennt durch ;`,
      names: 'Namen, getrennt durch ;',
      namesOf: (sheet: Role): string => `${sheets[sheet]} mit Namen, getrennt durch ;`,
      quantity: (kind: 'number' | 'money' | 'share', unit: string, minimum: string | null): string =>
        minimum === null ? quantities[kind](unit) : `${quantities[kind](unit)}, mindestens ${minimum}`,
      date: 'ein Datum',
      period: 'ein Zeitraum',
      choice: (place: string): string => `[eines von diesen](${place})`,
    },
    choices: {
      title: 'Auswahl',
      lead: 'Jedes dieser Wörter kann in einer Zelle stehen, auch in anderen Sprachen. In Klammern steht der englische Name.',
      sheets: (sheetNames: readonly string[]): string =>
        `${sheetNames.length === 1 ? 'Auf dem Blatt' : 'Auf den Blättern'} ${enumerateAll(sheetNames)}.`,
      columns: ['Wort', 'Wird auch so gelesen'],
      /** A choice by its word and its canonical name. */
      choice: (word: string, name: string): string => `**${word}** (\`${name}\`)`,
    },
  },
  settings: {
    title: 'Einstellungen',
    introduction: (sheet: string, headings: readonly string[]): string =>
      `Eine Arbeitsmappe sagt auf einem sichtbaren Blatt mit dem Namen *${sheet}*, wie sie gelesen, geprüft und markiert wird. Es hat die Überschriften ${enumerateAll(headings)} und enthält nur, was vom Üblichen abweicht. Sie können es von Hand schreiben, sortieren, einen Titel darüber und Spalten daneben setzen. Auch die Befehlszeile liest das Blatt; was dort angegeben wird, hat Vorrang.`,
    /** What people would write into it. */
    example: {
      table: 'Budget 2026',
      tableNote: 'gehört der Agentur',
      column: 'Maßnahmen › Team',
      muteNote: 'Ida entscheidet im Mai',
    },
    every: 'Alle Einstellungen',
    withoutIt: 'Ohne Angabe',
    about: 'Was sie bewirkt',
    today: 'heute',
    numberBelow: 'eine Zahl: siehe unten',
    blankIsYes: (allowed: string): string => `${allowed}; leer bedeutet yes`,
    notes: [
      '**Tabellen** heißen wie ihre Excel-Tabelle, sonst wie ihr Blatt; hat ein Blatt mehrere, kommt ihre erste Überschrift dazu: `Plan › Maßnahme`. Hätten zwei denselben Namen, heißt die zweite `Plan › Maßnahme #2`.',
      '**Spalten** heißen wie ihre Überschrift. Eine zweite Spalte mit derselben Überschrift heißt `Notizen #2`, und eine ohne Überschrift nach ihrer Stelle in der Tabelle: `column 3`. Statt `›` können Sie `>` schreiben.',
      '**Befunde** heißen nach ihrer `id` im JSON der Befehlszeile.',
      '**Zeiträume** stehen mit ihrem Jahr da, etwa `12 Mar 2026`, `W12 2026`, `Mar 2026`, `Q1 2026`, `Jan 2026 to Mar 2026` oder `2026`, auf Deutsch auch `März 2026` und `KW 12 2026`, und sind so lang wie die der Absatzhistorie. Produkte heißen nach ihrer ID, sonst nach ihrem Namen; nennt die Historie keine, steht der Zeitraum allein: `Stock-out Mar 2026`.',
      '**Groß- und Kleinschreibung sowie Leerzeichen** spielen keine Rolle, und gängige deutsche Wörter werden verstanden: `Profil`, `ja`, `Verantwortlich`.',
      '**Datumsangaben** sind Excel-Daten oder ein Text, der nur auf eine Art gelesen werden kann.',
    ],
    limits: {
      title: 'Grenzwerte',
      lead: 'Zahlen, nach denen Regeln urteilen. Ein Anteil ist ein Bruch: 0,05 oder 5 %. Kein Grenzwert ändert die Punktzahl.',
      columns: ['Grenzwert', 'Ohne Angabe', 'Was er bedeutet'],
    },
    problems: {
      title: 'Was schiefgehen kann',
      /** `rule` is a link to the page of the rule about cells that cannot be read. */
      notes: (rule: string): readonly string[] => [
        `Eine Zeile, die nicht verstanden wird, ändert nichts, und die Prüfung meldet ihre Zelle unter ${rule}.`,
        'Eine Einstellung, eine Regel oder ein Grenzwert, den diese Version nicht kennt, bleibt stehen und wird als Hinweis gemeldet: Vielleicht stammt die Angabe von einer neueren Version.',
        'Eine Tabelle oder Überschrift, die es in der Arbeitsmappe nicht mehr gibt, wird als Warnung gemeldet, ebenso ein Produkt oder Zeitraum, den die Absatzhistorie nicht hat.',
        'Widersprechen sich zwei Zeilen, gilt die untere, und die andere wird gemeldet.',
        'Mit dem Anlegen des Blatts endet der Rückgängig-Verlauf von Excel. Spätere Änderungen daran lassen ihn bestehen.',
      ],
    },
    file: {
      title: 'Eine Datei mit Regeln',
      lead: 'Die Befehlszeile nimmt Regeln und Grenzwerte für mehrere Arbeitsmappen auch aus einer JSON-Datei, mit `--rules DATEI.json`:',
    },
  },
};
