import type { Role } from './fields/roles';

/** The sheets as the template calls them. Excel keeps the name History for itself. */
export const sheetNames: Readonly<Record<Role, string>> = {
  goals: 'Goals',
  strategies: 'Strategies',
  tactics: 'Tactics',
  products: 'Products',
  segments: 'Segments',
  history: 'Sales history',
  components: 'Components',
};
