const values = {
  description:
    'Die Werte aufeinanderfolgender Perioden, die älteste zuerst. Leere am Rand zählen nicht, andere werden ergänzt.',
  unit: 'Stück oder Währung',
};

const periods = { description: 'Wie viele Perioden prognostiziert werden.', unit: 'Perioden' };

const season = {
  description:
    'Perioden im Jahr: 12, 4, 52; 1 für keine Saison. Ohne Angabe die, nach der sich Änderungen klar wiederholen.',
  unit: 'Perioden',
};

const period = { title: 'Periode', unit: 'Perioden voraus' };

const tooFewValues = {
  when: 'es zu wenige Werte gibt',
  message: 'Gebraucht werden mindestens {fewest} Werte, vorhanden: {count}. Ergänzen Sie frühere Perioden.',
};

export const timeFunctions = {
  FORECAST_ACCURACY: {
    description:
      'Wie weit Prognosen dieser Werte danebengelegen hätten, neben der Wiederholung des Vorjahres.',
    notes:
      'Über die letzten Perioden (horizon) wird in jeder neu prognostiziert, nur mit dem, was damals bekannt war. Die erste Zeile ist die Prognose mit der Methode auto, die zweite wiederholt das Vorjahr. Ein MASE unter 1 ist besser, als es die Wiederholung des Vorjahres davor war. Abdeckung ist der Anteil der Werte im 95-%-Intervall. off_by ist der gesamte Fehler als Anteil der Summe.',
    parameters: {
      values,
      season,
      horizon: {
        description:
          'Wie viele der letzten Perioden beurteilt werden. Ohne Angabe ein Jahr, höchstens ein Drittel der Werte.',
        unit: 'Perioden',
      },
    },
    columns: {
      method: { title: 'Methode', unit: 'Name' },
      mase: { title: 'MASE', unit: 'des Fehlers bei Wiederholung des Vorjahres' },
      smape: { title: 'sMAPE', unit: 'des Mittels aus Wert und Prognose' },
      coverage: { title: 'Abdeckung', unit: 'der Werte' },
      off_by: { title: 'daneben um', unit: 'der Summe' },
    },
    errors: {
      'too-few-values': tooFewValues,
      'never-changed': {
        when: 'die Werte jedes Jahr gleich waren und die Wiederholung des Vorjahres deshalb keinen Fehler hatte',
        message:
          'Die Werte haben sich von Jahr zu Jahr nie geändert. Es gibt keinen Fehler, mit dem sich vergleichen lässt.',
      },
      'nothing-came': {
        when: 'die beurteilten Perioden alle 0 sind',
        message:
          'Alle beurteilten Perioden sind 0. Es gibt keine Summe, mit der sich der Fehler vergleichen lässt.',
      },
    },
    source:
      'Hyndman und Koehler, Another look at measures of forecast accuracy, 2006 (MASE); Makridakis und Hibon, The M3-Competition, 2000 (sMAPE).',
  },
  INTERMITTENT_FORECAST: {
    description: 'Der mittlere Absatz je Periode eines Produkts, das sich nur ab und zu verkauft.',
    notes:
      'Die Methode von Croston in der Fassung von Syntetos und Boylan: die übliche Größe eines Verkaufs, geteilt durch die übliche Zeit zwischen zwei Verkäufen, abzüglich dessen, um was dieser Quotient zu hoch ist. Sie ist für jede Periode gleich.',
    parameters: {
      values: {
        description:
          'Der Absatz aufeinanderfolgender Perioden, die älteste zuerst. Eine leere Zelle dazwischen zählt als 0.',
        unit: 'Stück',
      },
      periods,
      alpha: { description: 'Wie viel der letzte Verkauf zählt, über 0 und unter 1.', unit: 'von 1' },
    },
    columns: { period, forecast: { title: 'Prognose', unit: 'Stück je Periode' } },
    errors: {
      'no-sale': {
        when: 'kein Wert über 0 liegt',
        message:
          'In values gibt es keinen Verkauf, aus dem sich etwas ableiten ließe. Wählen Sie eine längere Historie.',
      },
    },
    source:
      'Croston, Forecasting and stock control for intermittent demands, 1972; Syntetos und Boylan, The accuracy of intermittent demand estimates, 2005.',
  },
  SEASONAL_FORECAST: {
    description: 'Prognostiziert die nächsten Perioden aus den bisherigen, mit Trend, Saison und Intervall.',
    notes:
      'Die Methode auto nimmt die Mitte von vier Methoden (zweimal Theta, gedämpfter Trend, beste exponentielle Glättung). Andere Methoden: theta; ets, oder ets mit den üblichen Buchstaben für Fehler, Trend und Saison, etwa ets AAA oder ets MAdM; seasonal naive; drift; croston. Weniger als acht Werte werden mit theta prognostiziert; eine Saison braucht zwei Jahre. Das Intervall ist so breit wie die bisherigen Fehler bei diesem Abstand, und um das breiter, was Prognosen erfahrungsgemäß darüber hinaus verfehlen. Liegt kein Wert unter 0, dann auch keine Prognose.',
    parameters: {
      values,
      periods,
      season,
      method: {
        description:
          'Eines von auto, theta, ets (oder ets AAA, ets MAdM, …), seasonal naive, drift und croston.',
      },
      level: { description: 'Die Sicherheit des Intervalls: 0,95 für 95 %.', unit: 'aller Fälle' },
    },
    columns: {
      period,
      forecast: { title: 'Prognose', unit: 'wie die Werte' },
      low: { title: 'von', unit: 'wie die Werte' },
      high: { title: 'bis', unit: 'wie die Werte' },
    },
    errors: {
      'too-few-values': tooFewValues,
      'unknown-method': {
        when: 'method keine bekannte Methode ist',
        message:
          'Unbekannte Methode "{method}". Geben Sie auto, theta, ets (oder ets AAA, ets MAdM, …), seasonal naive, drift oder croston ein.',
      },
    },
    source:
      'Petropoulos und Svetunkov, A simple combination of univariate models, 2020; Fiorucci und andere, Models for optimising the theta method, 2016; Hyndman und andere, Forecasting with Exponential Smoothing, 2008.',
  },
  SEASONAL_INDEX: {
    description: 'Wie sich jede Periode des Jahres zum ganzen Jahr verhält: 1,2 ist 20 % über dem Mittel.',
    notes:
      'Klassische Zerlegung: jeder Wert geteilt durch das Mittel des Jahres um ihn herum, gemittelt je Periode des Jahres. Die erste Zeile ist die Periode des ersten Werts.',
    parameters: {
      values,
      season: { description: 'Perioden im Jahr: 12 für Monate, 4 für Quartale.', unit: 'Perioden' },
    },
    columns: {
      period: { title: 'Periode', unit: 'des Jahres, ab dem ersten Wert' },
      index: { title: 'Index', unit: 'vom Mittel des Jahres' },
    },
    errors: {
      'too-few-values': {
        when: 'es weniger als zwei ganze Jahre gibt',
        message:
          'Gebraucht werden zwei ganze Jahre, also {fewest} Werte, vorhanden: {count}. Ergänzen Sie frühere Perioden.',
      },
      'nothing-sold': {
        when: 'ein ganzes Jahr 0 ist',
        message:
          'Ein ganzes Jahr ist 0, mit ihm lässt sich keine Periode vergleichen. Wählen Sie andere Jahre.',
      },
    },
    source: 'Hyndman und Athanasopoulos, Forecasting: principles and practice, 3.4 (klassische Zerlegung).',
  },
};
