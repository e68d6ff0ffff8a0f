import { marginOfRevenue } from './functions-shared';

const marginPerPeriod = {
  description: 'Die Marge eines Kunden in einer Periode.',
  unit: 'Währung je Periode',
};

export const valueFunctions = {
  CAC_PAYBACK: {
    description: 'Wie viele Perioden es dauert, bis die Kosten der Kundengewinnung wieder verdient sind.',
    parameters: {
      cac: { description: 'Was es kostet, einen Kunden zu gewinnen.', unit: 'Währung' },
      revenue_per_period: {
        description: 'Der Umsatz eines Kunden in einer Periode.',
        unit: 'Währung je Periode',
      },
      margin_ratio: marginOfRevenue,
    },
    unit: 'Perioden',
    errors: {
      'earns-nothing': {
        when: 'revenue_per_period mal margin_ratio liegt nicht über 0: nichts wird wieder verdient',
        message:
          'Die Kosten kommen nie wieder herein: Ein Umsatz von {revenue_per_period} mit einer Marge von {margin_ratio} bringt {earned} je Periode. Erhöhen Sie revenue_per_period oder margin_ratio.',
      },
    },
    source: 'Finmark, CAC payback period.',
  },
  CLV: {
    description: 'Der Kundenwert (CLV): was die künftigen Margen eines Kunden heute wert sind.',
    parameters: {
      margin_per_period: marginPerPeriod,
      retention: {
        description: 'Der Anteil der Kunden, der von einer Periode zur nächsten bleibt.',
        unit: 'von den Kunden',
      },
      discount_rate: {
        description: 'Der Zinssatz je Periode, für dieselben Perioden wie Marge und Kundenbindung.',
        unit: 'je Periode',
      },
      acquisition_cost: { description: 'Was es kostet, den Kunden zu gewinnen.', unit: 'Währung' },
      first_at_zero: {
        description:
          'WAHR (TRUE), wenn die erste Marge sofort kommt; sonst kommt sie nach einer Periode von denen, die bleiben.',
      },
    },
    unit: 'Währung',
    errors: {
      'never-settles': {
        when: 'retention ist 1 + discount_rate oder größer: die Summe der künftigen Margen hat keine Grenze',
        message:
          'Bei retention {retention} und discount_rate {discount_rate} nehmen die künftigen Margen nie ab, und ihre Summe hat keine Grenze. Geben Sie für discount_rate mehr als retention minus 1 ein.',
      },
    },
    source:
      'Gupta und Lehmann, Managing Customers as Investments; Farris u. a., Marketing Metrics, Kapitel 5.',
  },
  CLV_SIMPLE: {
    description: 'Der Kundenwert (CLV) ohne Zinsen: die Marge je Periode geteilt durch die Abwanderung.',
    parameters: {
      margin_per_period: marginPerPeriod,
      churn: {
        description: 'Der Anteil der Kunden, der in einer Periode abwandert.',
        unit: 'von den Kunden',
      },
    },
    unit: 'Währung',
    errors: {
      'no-churn': {
        when: 'churn ist 0: es wandern nie Kunden ab',
        message:
          'churn ist 0: Es wandern nie Kunden ab, also hat die Summe ihrer Margen ohne Zinsen keine Grenze. Geben Sie für churn mehr als 0 ein, oder verwenden Sie CLV.',
      },
    },
    source: 'Farris u. a., Marketing Metrics, Kapitel 5, mit einem Zinssatz von 0.',
  },
  PAYBACK_PERIOD: {
    description:
      'Die Perioden, bis die Zahlungen die Auszahlung zurückbringen; in einer Periode fließen sie gleichmäßig.',
    parameters: {
      cashflows: {
        description:
          'Die Zahlung am Anfang, dann die jeder Periode der Reihe nach, unter 0 für Auszahlungen. Leer zählt als 0.',
        unit: 'Währung',
      },
    },
    unit: 'Perioden',
    errors: {
      'no-cashflows': {
        when: 'cashflows enthält keine Zahlen',
        message:
          'cashflows enthält keine Zahlen. Geben Sie die Auszahlung unter 0 ein, und was in jeder Periode zurückkommt.',
      },
      'never-paid-back': {
        when: 'die Auszahlung kommt innerhalb der cashflows nicht zurück',
        message:
          'Die Auszahlung kommt nicht zurück: Am Ende von Periode {periods} ist noch {open} offen. Ergänzen Sie spätere Perioden, oder suchen Sie höhere Einzahlungen.',
      },
    },
    source: 'Saylor, Managerial Accounting, 8.5, innerhalb der Periode interpoliert.',
  },
  ROMI: {
    description:
      'Der Ertrag auf Marketingausgaben (ROMI): was Marketing über seine Ausgaben hinaus bringt, als Anteil daran.',
    notes:
      'Ein Ergebnis von 2 heißt: Zu jeder ausgegebenen Währungseinheit kommen 2 verdiente hinzu; -1 heißt: Alles ist verloren.',
    parameters: {
      incremental_revenue: {
        description: 'Der Umsatz, der ohne die Ausgaben nicht gekommen wäre.',
        unit: 'Währung',
      },
      margin_ratio: { description: 'Die Marge als Anteil an diesem Umsatz.', unit: 'vom Umsatz' },
      spend: { description: 'Was für Marketing ausgegeben wurde.', unit: 'Währung' },
    },
    unit: 'von den Ausgaben',
    errors: {
      'nothing-spent': {
        when: 'spend ist 0, also gibt es nichts, worauf ein Ertrag zu messen wäre',
        message:
          'spend ist 0, also gibt es nichts, worauf ein Ertrag zu messen wäre. Geben Sie ein, was ausgegeben wurde.',
      },
    },
    source: 'Farris u. a., Marketing Metrics, Kapitel 10; das Beispiel stammt von kameir.com.',
  },
};
