/** How many random plans each law is tried on: 1,000, or 10,000 with `npm run test:laws`. */
export const randomPlanRuns = (globalThis as { readonly randomPlanRuns?: number }).randomPlanRuns ?? 1000;
