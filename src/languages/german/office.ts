/** What Office shows of the add-in before its pane is opened: in its lists, on the ribbon, in menus and dialogs. */
export const office = {
  shortDescription: 'Prüft, ob der Vertriebsplan mit dem Marketingplan im Lot ist.',
  description:
    'Prüft, ob jede Maßnahme eines Vertriebsplans von einer Strategie und jede Strategie von einem Ziel getragen wird und ob Preis, Marge und Absatzmenge das Versprochene hergeben. Nichts aus der Arbeitsmappe wird irgendwohin gesendet.',
  /** Said once after the add-in was installed. */
  greeting: {
    title: 'Ist Ihr Vertriebsplan im Lot?',
    description:
      'Wählen Sie auf der Registerkarte „Start“ den Befehl „Plan prüfen“, oder öffnen Sie den Aufgabenbereich und probieren Sie den Beispielplan.',
  },
  /** Buttons and items of menus, by the id of their command. */
  commands: {
    OpenPane: {
      label: 'Aufgabenbereich',
      tip: 'Zeigt die Punktzahl, was sie senkt und wie Sie es beheben.',
    },
    CheckPlan: {
      label: 'Plan prüfen',
      tip: 'Prüft den Plan dieser Arbeitsmappe und markiert die Zeilen, die keine Strategie trägt.',
    },
    ClearMarks: {
      label: 'Markierungen entfernen',
      tip: 'Entfernt alle Markierungen aus der Arbeitsmappe. Der Rückgängig-Verlauf endet damit.',
    },
    InsertTemplate: {
      label: 'Vorlage einfügen',
      tip: 'Fügt dieser Arbeitsmappe Blätter zum Planen hinzu. Der Rückgängig-Verlauf endet damit.',
    },
    RepairFormulas: {
      label: 'Formeln reparieren',
      tip: 'Schreibt Formeln mit PLUMB-Funktionen neu, die #NAME? anzeigen.',
    },
    FreezeValues: {
      label: 'Werte festschreiben',
      tip: 'Ersetzt Formeln mit PLUMB-Funktionen durch ihre Werte, für Kolleginnen und Kollegen ohne Plumbline. Fragt vorher nach.',
    },
    OpenExample: {
      label: 'Beispielplan',
      tip: 'Öffnet in einer eigenen Arbeitsmappe den Plan zur Einführung einer Handtasche, mit Fehlern zum Finden.',
    },
    ShowRow: {
      label: 'Befunde in dieser Zeile',
      tip: 'Zeigt im Aufgabenbereich, was Plumbline in dieser Zeile gefunden hat.',
    },
  },
  /** What the list of shortcuts calls them, by the function that they run. */
  shortcuts: {
    showPane: 'Plumbline-Aufgabenbereich öffnen',
    checkPlan: 'Plan prüfen',
    showRow: 'Befunde in dieser Zeile zeigen',
  },
};
