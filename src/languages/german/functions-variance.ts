import { listsDiffer } from './functions-shared';

export const varianceFunctions = {
  PVM_BRIDGE: {
    description:
      'Die Umsatzänderung zwischen zwei Perioden, aufgeteilt in Preis, Menge und Mix; die drei ergeben sie genau.',
    notes:
      'Im Modus standard zählt der Preis zu heutigen Stückzahlen und die Menge zum durchschnittlichen Basispreis; der Mix ist der Rest. Im Modus base_volume zählt der Preis zu Stückzahlen der Basisperiode und die Menge zum Basispreis jedes Produkts; der dritte Teil ist die gemeinsame Wirkung beider. Der Modus new_to_mix gleicht standard, aber neue und ausgelaufene Produkte haben keinen Preiseffekt: Bei ihnen ist alles Menge und Mix.',
    parameters: {
      price_0: {
        description:
          'Der Nettopreis jedes Produkts in der Basisperiode. Leer, wenn nichts verkauft wurde: Dann gilt der andere Preis.',
        unit: 'Währung je Stück',
      },
      volume_0: {
        description: 'Die Absatzmenge jedes Produkts in der Basisperiode; leer zählt als 0.',
        unit: 'Stück',
      },
      price_1: {
        description:
          'Der Nettopreis jedes Produkts heute. Leer, wenn nichts verkauft wird: Dann gilt der andere Preis.',
        unit: 'Währung je Stück',
      },
      volume_1: {
        description: 'Die Absatzmenge jedes Produkts heute; leer zählt als 0.',
        unit: 'Stück',
      },
      mode: {
        description: 'Wie die Änderung aufgeteilt wird; die Anmerkungen zur Funktion erklären die drei Modi.',
      },
    },
    columns: {
      price: { title: 'Preis', unit: 'Währung' },
      volume: { title: 'Menge', unit: 'Währung' },
      mix: { title: 'Mix', unit: 'Währung' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'price-missing': {
        when: 'ein Produkt hat in derselben Periode eine Menge, aber keinen Preis',
        message:
          'Zelle {row} von {list} ist leer, aber zu diesem Preis wurde verkauft. Geben Sie den Preis ein (0, wenn verschenkt wurde).',
      },
      'nothing-sold-before': {
        when: 'volume_0 ergibt in der Summe 0, und der Modus ist nicht base_volume: die Basisperiode hat keinen Durchschnittspreis',
        message:
          'volume_0 ergibt in der Summe 0, also hat die Basisperiode weder Durchschnittspreis noch Mix. Wählen Sie eine Basisperiode mit Absatz, oder den Modus base_volume.',
      },
    },
    source:
      'Horngren, Cost Accounting, Absatzabweichungen; CIMA; das Beispiel stammt von accountancyindex.com.',
  },
  SALES_MIX_VARIANCE: {
    description:
      'Was es am Deckungsbeitrag ändert, andere Mengen als geplant zu verkaufen: insgesamt, durch Menge und durch Mix.',
    notes: 'Über 0 ist günstig. Menge und Mix ergeben zusammen genau den ersten Wert.',
    parameters: {
      unit_margins: {
        description: 'Der geplante Stückdeckungsbeitrag jedes Produkts.',
        unit: 'Währung je Stück',
      },
      budget_units: {
        description: 'Die geplante Absatzmenge jedes Produkts; leer zählt als 0.',
        unit: 'Stück',
      },
      actual_units: {
        description: 'Die verkaufte Menge jedes Produkts; leer zählt als 0.',
        unit: 'Stück',
      },
    },
    columns: {
      volume: { title: 'Absatz gesamt', unit: 'Währung' },
      quantity: { title: 'Menge', unit: 'Währung' },
      mix: { title: 'Mix', unit: 'Währung' },
    },
    errors: {
      'lists-differ': listsDiffer,
      'margin-missing': {
        when: 'ein Produkt hat eine Menge, aber keinen Stückdeckungsbeitrag',
        message:
          'Zelle {row} von unit_margins ist leer, aber das Produkt hat eine Menge. Geben Sie seinen Stückdeckungsbeitrag ein (0, wenn Sie 0 meinen).',
      },
      'nothing-budgeted': {
        when: 'budget_units ergibt in der Summe 0: es gibt keinen geplanten Mix',
        message:
          'budget_units ergibt in der Summe 0, also gibt es keinen geplanten Mix. Geben Sie die geplanten Absatzmengen ein.',
      },
    },
    source:
      'Horngren, Cost Accounting, Kapitel 14; das Beispiel ist die Milano Company aus Drury, Management and Cost Accounting.',
  },
};
