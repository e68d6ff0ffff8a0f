/**
 * What is written into workbooks and looked for there again, whatever language the Excel speaks that looks for it. Headings stand in
 * the order of their columns.
 */
export const keptWords = {
  /** What the column Plumbline status says of a row, in words that filter and pivot well. */
  statuses: {
    error: 'Error',
    warning: 'Warning',
    advice: 'Advice',
    muted: 'Muted',
    undecided: 'Could not check',
    unchecked: 'Not checked',
    retired: 'Retired',
    holds: 'Holds',
  },
  /** In the first cells of sheets that hold no part of a plan; those of timeline and forecast go on after them. */
  titles: {
    guide: 'Plumbline: how to fill in this plan',
    score: 'Plumbline: score and required volumes',
    timeline: 'Plumbline: the plan over time',
    forecast: 'Plumbline: sales forecast',
  },
  /** What the report is known by, and what is read of it. */
  report: {
    /** In its first cell. */
    title: 'Plumbline: does the sales plan hang true?',
    score: 'Alignment score',
    checked: 'Checked',
    asOf: 'As of',
    profile: 'Profile',
    lead: 'Lead',
    profiles: { core: 'core', full: 'full' },
    leads: { marketing: 'marketing', sales: 'sales', joint: 'joint' },
    history: ['Checks', 'Score', 'Profile', 'Errors', 'Warnings', 'Advice'],
    findings: ['Severity', 'Points', 'Where', 'Row', 'Finding', 'Rule'],
    severities: { error: '▲ error', warning: '● warning', advice: '○ advice' },
    records: ['Table', 'Key', 'Name', 'Backed by', 'Marked down to'],
    entries: ['Row content', 'Level', 'Link'],
  },
};

export type KeptWords = typeof keptWords;
