/** What the kinds of tables of a plan are called, and their rows. */
export const roles = {
  goals: { title: 'Goals', one: 'goal', several: 'goals' },
  strategies: { title: 'Strategies', one: 'strategy', several: 'strategies' },
  tactics: { title: 'Tactics', one: 'tactic', several: 'tactics' },
  products: { title: 'Products', one: 'product', several: 'products' },
  segments: { title: 'Segments', one: 'segment', several: 'segments' },
  history: { title: 'Sales history', one: 'period', several: 'periods' },
  components: { title: 'Parts of the plan', one: 'component', several: 'components' },
};
