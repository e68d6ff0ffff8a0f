import { listsDiffer } from './functions-shared';

export const funnelFunctions = {
  PROBABILITY_OF_TARGET: {
    description:
      'Die Wahrscheinlichkeit, dass gewonnene Abschlüsse zusammen das Ziel erreichen, jeder unabhängig von den anderen.',
    notes:
      'Genau für bis zu 32 Abschlüsse, und für Tausende, deren Beträge Vielfache einer Einheit sind, etwa volle Tausender; sonst auf etwa 0,001.',
    parameters: {
      amounts: {
        description:
          'Der Betrag jedes Abschlusses, unter 0 für einen Verlust. Ist auch die Wahrscheinlichkeit leer, zählt die Zeile nicht.',
        unit: 'Währung',
      },
      probabilities: {
        description: 'Die Wahrscheinlichkeit jedes Abschlusses, als Bruch.',
        unit: 'von 1',
      },
      target: { description: 'Die Summe, die erreicht werden soll.', unit: 'Währung' },
    },
    unit: 'Wahrscheinlichkeit',
    errors: {
      'lists-differ': listsDiffer,
      'half-blank': {
        when: 'ein Abschluss hat einen Betrag ohne Wahrscheinlichkeit oder eine Wahrscheinlichkeit ohne Betrag',
        message:
          'Zelle {position} von {blank} ist leer, die von {filled} aber nicht. Geben Sie eine Zahl ein (0, wenn Sie 0 meinen), oder leeren Sie beide.',
      },
    },
    source:
      'Poisson-Binomialverteilung, durch Faltung; Wang, On the number of successes in independent trials, 1993.',
  },
  REQUIRED_LEADS: {
    description:
      'Was jede Stufe eines Vertriebstrichters für das Ziel braucht: zuerst die Leads, dann jede Stufe, zuletzt das Ziel.',
    parameters: {
      target_sales: {
        description: 'Die Abschlüsse, die in der Periode erreicht werden sollen.',
        unit: 'Abschlüsse',
      },
      stage_rates: {
        description:
          'Die Konversionsraten von jeder Stufe zur nächsten als Brüche, angefangen bei den Leads. Leere Zellen zählen nicht.',
        unit: 'von der Stufe davor',
      },
    },
    columns: { required: { title: 'erforderlich', unit: 'Leads, Interessenten, Abschlüsse' } },
    errors: {
      'no-stages': {
        when: 'stage_rates enthält keine Zahlen',
        message:
          'stage_rates enthält keine Zahlen. Geben Sie die Konversionsrate von jeder Stufe zur nächsten ein.',
      },
    },
    source:
      'Roberge, The Sales Acceleration Formula: 100 Leads, 50 Kontakte, 30 Erstgespräche, 15 Vorführungen.',
  },
};
