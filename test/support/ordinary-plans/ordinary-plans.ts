import type { Area } from '../../../src/spreadsheet/area';
import type { CellValue } from '../../../src/spreadsheet/cell';

/** A sheet as a planner would have typed it. */
export interface OrdinarySheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Area[];
}

/** A plan in a layout that marketers have, with what is right for it. */
export interface OrdinaryPlan {
  readonly title: string;
  readonly sheets: readonly OrdinarySheet[];
}

const merged = (top: number, bottom: number, left: number, right = left): Area => ({
  top,
  bottom,
  left,
  right,
});

/** Ten plans of ten planners, none of whom has heard of Plumbline. */
export const ordinaryPlans: readonly OrdinaryPlan[] = [
  {
    title: 'one sheet with merged levels and quarters',
    sheets: [
      {
        name: 'Plan 2027',
        rows: [
          ['Riverbank Cycles: marketing and sales plan 2027'],
          [],
          ['Objective', 'Strategy', 'Tactic', 'Owner', 'Q1', 'Q2', 'Q3', 'Q4', 'Budget'],
          [
            'Sell 900 cargo bikes',
            'Test rides for families',
            'Saturday test rides',
            'Mia',
            'x',
            'x',
            null,
            null,
            9000,
          ],
          [null, null, 'Kindergarten tour', 'Mia', null, 'x', 'x', null, 6000],
          [null, 'Fleet deals for bakeries', 'Visit 40 bakeries', 'Tom', 'x', null, null, null, 3000],
          [
            'Keep 60% of riders in service',
            'Yearly service package',
            'Service reminder card',
            'Ana',
            null,
            null,
            'x',
            'x',
            1500,
          ],
          [null, 'Workshop evenings', null, null, null, null, null, null, null],
          ['Total', null, null, null, null, null, null, null, 19500],
        ],
        merges: [merged(3, 5, 0), merged(3, 4, 1), merged(6, 7, 0)],
      },
    ],
  },
  {
    title: 'OKRs with key results and initiatives',
    sheets: [
      {
        name: 'OKRs',
        rows: [
          ['Objective', 'Key Result', 'Initiative', 'DRI', 'Due date', 'Status'],
          [
            'Become the first choice for office plants',
            '200 demo requests a month',
            'Landing page for offices',
            'Ines',
            '2027-03-31',
            'In progress',
          ],
          [null, '200 demo requests a month', 'Partner webinars', 'Karl', '2027-05-15', 'Not started'],
          [null, '30 reviews', 'Ask every customer for a review', 'Ines', '2027-04-30', 'Not started'],
          [
            'Grow the existing accounts',
            'Net retention of 115%',
            'Quarterly plant check',
            'Lea',
            '2027-06-30',
            'On track',
          ],
        ],
      },
    ],
  },
  {
    title: 'pillars, campaigns and a sheet of pillars',
    sheets: [
      {
        name: 'Pillars',
        rows: [
          ['Pillar', 'What it stands for', 'Audience'],
          ['Taste', 'Coffee that tastes of its farm', 'Home baristas'],
          ['Fairness', 'Farmers earn twice the market price', 'Conscious shoppers'],
          ['Ease', 'Fresh coffee without thinking of it', 'Busy families'],
        ],
      },
      {
        name: 'Campaigns',
        rows: [
          ['Campaign', 'Pillar', 'Channel', 'Start date', 'End date', 'Budget (€)', 'Owner', 'KPI', 'Target'],
          [
            'Tasting truck',
            'Taste',
            'Events',
            '2027-04-01',
            '2027-06-30',
            24000,
            'Rosa',
            'Cups poured',
            12000,
          ],
          [
            'Farm diary',
            'Fairness',
            'Instagram; YouTube',
            '2027-02-01',
            '2027-11-30',
            9000,
            'Ben',
            'Views',
            300000,
          ],
          ['Subscription push', 'Ease', 'Email', '2027-03-01', '2027-03-31', 4000, 'Ben', 'Sign-ups', 800],
          ['Cupping night', 'Tasting', 'Events', '2027-09-10', '2027-09-10', 2000, 'Rosa', 'Guests', 120],
        ],
      },
    ],
  },
  {
    title: 'content calendar by weeks',
    sheets: [
      {
        name: 'Content calendar',
        rows: [
          ['Content calendar May 2027'],
          [],
          ['Week 1'],
          ['Date', 'Platform', 'Topic', 'Format', 'Status'],
          ['2027-05-03', 'LinkedIn', 'How we test seat belts', 'Post', 'Published'],
          ['2027-05-05', 'Instagram', 'Meet the crash dummies', 'Reel', 'Scheduled'],
          [],
          ['Week 2'],
          ['Date', 'Platform', 'Topic', 'Format', 'Status'],
          ['2027-05-10', 'LinkedIn', 'Five myths about child seats', 'Carousel', 'Draft'],
          ['2027-05-12', 'YouTube', 'A day in the test hall', 'Video', 'Draft'],
        ],
      },
    ],
  },
  {
    title: 'action plan in 5W2H',
    sheets: [
      {
        name: '5W2H',
        rows: [
          ['What', 'Why', 'Where', 'Who', 'When', 'How', 'How much'],
          [
            'Open a pop-up shop',
            'Be seen in the old town',
            'Lyon',
            'Claire',
            'Q2 2027',
            'Rent a corner at the market hall',
            12000,
          ],
          [
            'Train the sales team',
            'Too few upsells',
            'All shops',
            'Hugo',
            'March 2027',
            'Two workshops',
            3500,
          ],
          [
            'Refresh the loyalty card',
            'Half of the cards sleep',
            'All shops',
            'Claire',
            'Sep 2027',
            'New tiers',
            5000,
          ],
        ],
      },
    ],
  },
  {
    title: 'media plan by month with money in the cells',
    sheets: [
      {
        name: 'Media plan',
        rows: [
          ['Media plan 2027', null, null, 'Budget in EUR'],
          ['Channel', 'Activity', 'Objective', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Total'],
          ['Search', 'Brand keywords', 'Capture demand', 500, 500, 800, 800, 500, 500, 3600],
          ['Social', 'Video ads spring', 'Awareness', null, null, 2000, 2500, null, null, 4500],
          ['Radio', 'Local spots', 'Awareness', null, null, null, 3000, 3000, null, 6000],
          ['Total', null, null, 500, 500, 2800, 6300, 3500, 500, 14100],
        ],
      },
    ],
  },
  {
    title: 'KPI tracker and a task list',
    sheets: [
      {
        name: 'KPIs',
        rows: [
          ['KPI', 'Owner', 'Baseline', 'FY27 target', 'Q1 actual', 'Status'],
          ['Monthly leads', 'Nora', 120, 240, 150, 'On track'],
          ['Win rate', 'Omar', '18%', '25%', '19%', 'At risk'],
        ],
      },
      {
        name: 'Tasks',
        rows: [
          ['No.', 'Task', 'Responsible', 'Deadline', 'Done?'],
          [1, 'New price list for dealers', 'Nora', '2027-02-15', 'yes'],
          [2, 'Call the 50 largest dealers', 'Omar', '2027-03-31', 'no'],
          [3, 'Dealer day in the factory', 'Omar', '2027-05-20', 'no'],
        ],
      },
    ],
  },
  {
    title: 'German plan with sections and a price list',
    sheets: [
      {
        name: 'Maßnahmenplan',
        rows: [
          ['Maßnahmenplan 2027'],
          ['Maßnahme', 'Verantwortlich', 'Beginn', 'Ende', 'Budget (€)', 'Kennzahl', 'Zielwert'],
          ['Stammkunden halten'],
          ['Weihnachtspost', 'Frau Adler', '2027-11-15', '2027-12-10', 2500, 'Antworten', 80],
          ['Kundenfest', 'Herr Busch', '2027-06-19', '2027-06-19', 8000, 'Gäste', 150],
          ['Neue Kunden gewinnen'],
          ['Messe in Kassel', 'Frau Adler', '2027-03-09', '2027-03-12', 15000, 'Kontakte', 200],
          ['Empfehlungsprämie', 'Herr Busch', '2027-01-01', '2027-12-31', 4000, 'Neukunden', 25],
        ],
      },
      {
        name: 'Preisliste',
        rows: [
          ['Artikel', 'Preis', 'Einkaufspreis'],
          ['Holzofen Klassik', 1890, 1120],
          ['Holzofen Kompakt', 1390, 860],
        ],
      },
    ],
  },
  {
    title: 'goals, strategies and tactics on three sheets with keys and free headings',
    sheets: [
      {
        name: 'Goals',
        rows: [
          ['Ref', 'Goal', 'KPI', 'Target', 'By when'],
          ['G1', 'Sell 12,000 season passes', 'Passes', 12000, '2027-12-31'],
          ['G2', 'Half of visitors come by train', 'Share of visitors', '50%', '2027-12-31'],
        ],
      },
      {
        name: 'Strategies',
        rows: [
          ['Ref', 'Strategy', 'Supports goal', 'Target group', 'From', 'To'],
          ['S1', 'Make the pass the obvious gift', 'G1', 'Grandparents', '2027-01-01', '2027-12-31'],
          ['S2', 'Bundle pass and rail card', 'G1; G2', 'Young families', '2027-01-01', '2027-12-31'],
        ],
      },
      {
        name: 'Activities',
        rows: [
          ['Ref', 'Activity', 'Why we do it', 'Lead', 'From', 'To', 'Cost', 'Measured by'],
          [
            'A1',
            'Gift box at the ticket office',
            'S1',
            'Pia',
            '2027-10-01',
            '2027-12-24',
            7000,
            'Boxes sold',
          ],
          ['A2', 'Advent letter to grandparents', 'S1', 'Pia', '2027-11-10', '2027-12-05', 3000, 'Orders'],
          ['A3', 'Station posters', 'S2', 'Lars', '2027-04-01', '2027-05-31', 9000, 'Rail cards sold'],
        ],
      },
    ],
  },
  {
    title: 'launch roadmap by milestones, with a log of results beside it',
    sheets: [
      {
        name: 'Launch',
        rows: [
          ['Milestone', 'Start', 'End', 'Owner', 'Phase'],
          ['Positioning agreed', '2027-01-11', '2027-01-29', 'Eva', 'Prepare'],
          ['Sales kit ready', '2027-02-01', '2027-03-12', 'Jo', 'Build'],
          ['Launch week', '2027-04-05', '2027-04-09', 'Eva', 'Open'],
        ],
      },
      {
        name: 'Ad results',
        rows: [
          ['Date', 'Campaign', 'Impressions', 'Clicks', 'Spend'],
          ['2026-11-01', 'Teaser', 12000, 240, 90],
          ['2026-11-02', 'Teaser', 13000, 260, 90],
          ['2026-11-03', 'Teaser', 11000, 190, 90],
          ['2026-11-01', 'Search', 4000, 210, 120],
          ['2026-11-02', 'Search', 4100, 230, 120],
          ['2026-11-03', 'Search', 3900, 190, 120],
        ],
      },
    ],
  },
];
