/** What the kinds of tables of a plan are called, and their rows. */
export const roles = {
  goals: { title: 'Ziele', one: 'Ziel', several: 'Ziele' },
  strategies: { title: 'Strategien', one: 'Strategie', several: 'Strategien' },
  tactics: { title: 'Maßnahmen', one: 'Maßnahme', several: 'Maßnahmen' },
  products: { title: 'Produkte', one: 'Produkt', several: 'Produkte' },
  segments: { title: 'Zielgruppen', one: 'Zielgruppe', several: 'Zielgruppen' },
  history: { title: 'Absatzhistorie', one: 'Zeitraum', several: 'Zeiträume' },
  components: { title: 'Bestandteile des Plans', one: 'Bestandteil', several: 'Bestandteile' },
};
