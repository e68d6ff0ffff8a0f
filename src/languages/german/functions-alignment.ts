const tactics = {
  description: 'Die Maßnahmen mit ihren Überschriften, etwa Tactics[#All] (im deutschen Excel #Alle).',
};

const strategies = {
  description: 'Die Strategien mit ihren Überschriften, etwa Strategies[#All] (im deutschen Excel #Alle).',
};

const goals = {
  description: 'Die Ziele mit ihren Überschriften; ohne sie enden die Ketten bei den Strategien.',
};

const products = {
  description:
    'Die Produkte mit ihren Überschriften; das Vollprofil braucht sie für die erforderliche Absatzmenge.',
};

const profile = {
  description:
    'Was zählt: core (Kern) sind Verknüpfungen, Abdeckung und Sorgfalt; full (voll) auch Mittelverteilung und Machbarkeit.',
};

const mapping = {
  description: 'Zwei Spalten, Überschrift und Feld, für Überschriften, die Sie selbst Feldern zuordnen.',
};

const headingUnknown = {
  when: 'ein Bereich hat keine Spalte, die seine Zeilen benennt',
  message:
    'Im Bereich {range} ist keine Spalte eindeutig als {field} zu erkennen: Die Überschriften sind {headings}. Nehmen Sie die Kopfzeile mit auf, oder nennen Sie die Spalte {field}.',
};

const mappingUnknown = {
  when: 'die Zuordnung nennt ein unbekanntes Feld oder ist nicht zwei Spalten breit',
  message:
    'In der Zuordnung steht {seen}. Geben Sie zwei Spalten ein, eine Überschrift und ihr Feld, etwa „Initiative“ und „Strategy“.',
};

const planEmpty = {
  when: 'der Plan hat weder gültige Strategien noch gültige Maßnahmen',
  message:
    'Der Plan hat weder gültige Strategien noch gültige Maßnahmen, also gibt es nichts zu bewerten. Füllen Sie einige Zeilen aus.',
};

const references = {
  description: 'Zellen, die Strategien mit ID oder Namen nennen, auch mit Anteilen: S1 60%; S2 40%.',
};

const noStrategies = {
  when: 'es gibt keine gültigen Strategien',
  message:
    'Es gibt keine gültigen Strategien. Füllen Sie einige Zeilen aus, oder nehmen Sie eine pausierte oder verworfene wieder auf.',
};

export const alignmentFunctions = {
  ALIGNMENT_BREAKDOWN: {
    description:
      'Die Teile der Punktzahl mit englischem Namen (Backing, Coverage …): Gewicht, erreichte und verlorene Punkte.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    columns: {
      part: { title: 'Teil' },
      weight: { title: 'Gewicht', unit: 'Punkte' },
      earned: { title: 'erreicht', unit: 'Punkte' },
      lost: { title: 'verloren', unit: 'Punkte' },
    },
    errors: { 'heading-unknown': headingUnknown, 'mapping-unknown': mappingUnknown, 'plan-empty': planEmpty },
    source: 'Plumbline: die Punktzahl, beschrieben in docs/score.md.',
  },
  ALIGNMENT_FINDINGS: {
    description:
      'Was die Prüfung in einem Plan findet, das Schwerste zuerst; ohne das, was vom heutigen Datum abhängt.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    columns: {
      severity: { title: 'Schwere (error, warning oder advice)' },
      key: { title: 'Schlüssel', unit: 'der Zeile; leer, wenn der Befund nicht eine Zeile betrifft' },
      rule: { title: 'Regel-ID' },
      message: { title: 'Meldung' },
      points: { title: 'Punkte', unit: 'Punkte, die der Befund kostet' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'mapping-unknown': mappingUnknown,
      'nothing-found': {
        when: 'die Prüfung findet nichts',
        message: 'Keine Befunde: Der Plan ist im Lot.',
      },
    },
    source: 'Plumbline: die Regeln der Prüfung, beschrieben in docs/rules.md.',
  },
  ALIGNMENT_LOSS: {
    description:
      'Die Punkte, die jede Maßnahme kostet, Zeile für Zeile. Geben Sie die Formel neben der ersten Maßnahme ein.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    columns:
      'Eine Spalte mit Punkten, mit einer Zeile für jede Zeile unter den Überschriften von tactics: 0 für eine Maßnahme, die nicht mehr gültig ist, ein leerer Text für eine leere Zeile oder eine Summenzeile.',
    errors: {
      'heading-unknown': headingUnknown,
      'mapping-unknown': mappingUnknown,
      'plan-empty': planEmpty,
      'no-rows': {
        when: 'die Maßnahmen haben keine Zeilen unter ihren Überschriften',
        message:
          'Unter den Überschriften der Maßnahmen stehen keine Zeilen, also sind keine Punkte zu verlieren. Füllen Sie einige Zeilen aus.',
      },
    },
    source: 'Plumbline: die Punktzahl, beschrieben in docs/score.md.',
  },
  ALIGNMENT_SCORE: {
    description: 'Wie gut sich der Vertriebsplan aus dem Marketingplan ergibt, von 0 bis 100.',
    parameters: { tactics, strategies, goals, products, profile, mapping },
    unit: 'von 100 Punkten',
    errors: { 'heading-unknown': headingUnknown, 'mapping-unknown': mappingUnknown, 'plan-empty': planEmpty },
    source: 'Plumbline: die Punktzahl, beschrieben in docs/score.md.',
  },
  BACKED: {
    description: 'Ob jeder Verweis zu einer gültigen Strategie führt, die einem gültigen Ziel dient.',
    parameters: { references, strategies, goals },
    errors: { 'heading-unknown': headingUnknown },
    source:
      'Plumbline: Eine Maßnahme ist so weit getragen, wie ihre Verknüpfungen ein gültiges Ziel erreichen.',
  },
  BACKING_STRATEGY: {
    description: 'Der Text der Strategie, die jeder Verweis nennt; mehrere sind durch Semikolons getrennt.',
    parameters: { references, strategies },
    errors: {
      'heading-unknown': headingUnknown,
      'strategy-unknown': {
        when: 'ein Verweis nennt eine unbekannte Strategie, und es gibt eine mit ähnlichem Namen',
        message:
          'Eine Strategie {part} gibt es nicht. Am nächsten kommt {nearest}: Verwenden Sie diese, oder fügen Sie die Strategie hinzu.',
      },
      'strategy-unheard-of': {
        when: 'ein Verweis nennt eine unbekannte Strategie, und keine hat einen ähnlichen Namen',
        message:
          'Eine Strategie {part} gibt es nicht. Verwenden Sie die ID oder den Namen einer Strategie, oder fügen Sie diese den Strategien hinzu.',
      },
      'strategy-ambiguous': {
        when: 'ein Verweis ist der Name mehrerer Strategien',
        message: 'Mehrere Strategien heißen {part}. Verwenden Sie die ID der gemeinten Strategie.',
      },
    },
    source: 'Plumbline: Ein Verweis wird zuerst als ID gelesen, sonst als Name, den nur eine Strategie hat.',
  },
  COVERAGE_MATRIX: {
    description: 'Zählt gültige Maßnahmen oder summiert ein Zahlenfeld für jedes Wertepaar zweier Felder.',
    parameters: {
      tactics,
      row_field: {
        description:
          'Das Feld für die Zeilen, etwa "Strategy" oder Ihre Überschrift. Datumsangaben zählen je Monat, Listen je Wert.',
      },
      column_field: { description: 'Das Feld für die Spalten, etwa "Stage" oder Ihre Überschrift.' },
      value_field: {
        description:
          'Das Zahlenfeld, das summiert wird, etwa "Budget"; aufgeteilt auf die Werte einer Liste und nach Anteilen auf Strategien.',
      },
    },
    columns:
      'Eine erste Zeile mit den Werten von column_field, eine erste Spalte mit denen von row_field, dazwischen Anzahlen von Maßnahmen oder Summen; (none) steht für Maßnahmen ohne Wert. Wörter aus Auswahllisten stehen immer auf Englisch, etwa purchase für Kauf.',
    errors: {
      'heading-unknown': headingUnknown,
      'field-unknown': {
        when: 'die Maßnahmen haben kein Feld dieses Namens',
        message: 'Die Maßnahmen haben kein Feld {field}. Möglich sind {fields}.',
      },
      'field-without-numbers': {
        when: 'value_field ist kein Zahlenfeld',
        message:
          '{value_field} lässt sich nicht summieren. Verwenden Sie ein Zahlenfeld (hier: {fields}), oder lassen Sie value_field weg, um die Maßnahmen zu zählen.',
      },
      'no-tactics': {
        when: 'es gibt keine gültigen Maßnahmen',
        message:
          'Es gibt keine gültigen Maßnahmen zu zählen. Füllen Sie einige Zeilen aus, oder nehmen Sie eine pausierte oder verworfene wieder auf.',
      },
      'too-many-values': {
        when: 'die Felder haben mehr Werte, als ein Tabellenblatt zeigen kann',
        message:
          '{row_field} hat {rows} verschiedene Werte und {column_field} {columns}, zu viele für eine Matrix. Wählen Sie Felder mit weniger Werten.',
      },
    },
    source: 'Plumbline: die Abdeckung eines Plans nach zwei beliebigen Feldern seiner Maßnahmen.',
  },
  FUNDING_FIT: {
    description:
      'Für jede gültige Strategie ihr Soll-Anteil an den Ausgaben, ihr Ist-Anteil und die Differenz.',
    parameters: { tactics, strategies },
    columns: {
      strategy: { title: 'Strategie' },
      'target share': {
        title: 'Soll-Anteil',
        unit: 'von den Ausgaben: der Budgetanteil der Strategie, 0 wenn leer, verkleinert, wenn alle zusammen 1 überschreiten',
      },
      'actual share': {
        title: 'Ist-Anteil',
        unit: 'von den Ausgaben: Budgets nach Anteilen der Verknüpfungen, ein leeres Budget zählt wie der Durchschnitt der bekannten',
      },
      difference: {
        title: 'Differenz',
        unit: 'Ist-Anteil minus Soll-Anteil: über 0, wo eine Strategie zu viel bekommt',
      },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'no-strategies': noStrategies,
      'no-targets': {
        when: 'keine gültige Strategie hat einen Budgetanteil',
        message:
          'Keine gültige Strategie hat einen Budgetanteil, also gibt es kein Soll zum Vergleichen. Füllen Sie die Spalte Budgetanteil der Strategien aus.',
      },
    },
    source: 'Plumbline: der Teil Mittelverteilung der Punktzahl, beschrieben in docs/score.md.',
  },
  STRATEGY_COVERAGE: {
    description:
      'Für jede gültige Strategie die Zahl ihrer gültigen Maßnahmen und ihr Teil von deren Budgets.',
    parameters: { tactics, strategies },
    columns: {
      strategy: { title: 'Strategie' },
      tactics: { title: 'Maßnahmen', unit: 'gültige Maßnahmen' },
      budget: { title: 'Budget', unit: 'Währung; ein leeres Budget zählt als 0' },
      share: { title: 'Anteil', unit: 'vom Budget aller gültigen Maßnahmen' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'no-strategies': noStrategies,
      'no-budget': {
        when: 'keine gültige Maßnahme hat ein Budget über 0 (in der Spalte Anteil)',
        message:
          'Keine gültige Maßnahme hat ein Budget über 0, also gibt es keine Anteile daran. Füllen Sie die Spalte Budget aus.',
      },
    },
    source: 'Plumbline: Ein Budget wird nach den Anteilen der Verknüpfungen auf Strategien aufgeteilt.',
  },
  SUGGEST_STRATEGY: {
    description:
      'Die gültigen Strategien, die einem Text am ähnlichsten sind, beste zuerst. Ähnlichkeit bringt keine Punkte.',
    parameters: {
      text: {
        description: 'Der Wortlaut einer Maßnahme: ihr Name, oder ihr Name und ihre Botschaft.',
      },
      strategies,
      count: { description: 'Wie viele Strategien höchstens vorgeschlagen werden.', unit: 'Strategien' },
    },
    columns: {
      key: { title: 'Schlüssel', unit: 'für die Spalte Strategie der Maßnahme' },
      strategy: { title: 'Strategie' },
      similarity: { title: 'Ähnlichkeit', unit: 'von 0 (nichts gemeinsam) bis 1 (dieselben Wörter)' },
    },
    errors: {
      'heading-unknown': headingUnknown,
      'nothing-similar': {
        when: 'keine gültige Strategie ist ähnlich formuliert wie der Text',
        message:
          'Keine gültige Strategie ist ähnlich formuliert wie {text}. Wählen Sie selbst eine, oder beschreiben Sie die Strategien und ihren Kundennutzen ausführlicher.',
      },
    },
    source:
      'Plumbline: der gewichtete Mittelwert dreier Kosinus-Ähnlichkeiten, in denen Seltenes mehr zählt: von Folgen aus drei Buchstaben (2), von Wortstämmen (1) und von dem, wofür Marketingwörter wie E-Mail oder Kundentreue stehen (3).',
  },
  UNBACKED: {
    description: 'Die Zeilen gültiger Maßnahmen, die keine gültige Strategie mit gültigem Ziel erreichen.',
    parameters: { tactics, strategies, goals },
    columns: 'Die Spalten von tactics in derselben Reihenfolge.',
    errors: {
      'heading-unknown': headingUnknown,
      'all-backed': {
        when: 'jede gültige Maßnahme ist getragen, oder es gibt keine',
        message: 'Keine gültige Maßnahme ist ohne Strategie, also gibt es keine Zeilen zu zeigen.',
      },
    },
    source:
      'Plumbline: Eine Maßnahme ist so weit getragen, wie ihre Verknüpfungen ein gültiges Ziel erreichen.',
  },
};
