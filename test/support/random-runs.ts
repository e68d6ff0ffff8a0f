/** How many random plans each law is tried on: 1,000, or what PLUMBLINE_RANDOM_PLANS says (`npm run test:laws` says 10,000). */
export const randomPlanRuns = Number(process.env['PLUMBLINE_RANDOM_PLANS'] ?? 1000);
