import { roles } from '../languages/english/roles';

/* What the views whose texts still stand beside them take from the pane's; it goes with the last of them. */
export { clearsUndo } from '../languages/english/pane';

export const texts = {
  read: {
    roles: {
      goals: roles.goals.title,
      strategies: roles.strategies.title,
      tactics: roles.tactics.title,
      products: roles.products.title,
      segments: roles.segments.title,
      history: roles.history.title,
      components: roles.components.title,
    },
  },
};
