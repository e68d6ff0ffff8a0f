import { recogniseWorkbook } from '../../../src/plan/read-workbook';
import { sheetOf } from './sheet-of';

/*
 * Tables that lie in every office beside plans, and share headings with them: what is a list of the office may be asked about,
 * and is never taken for a plan unasked.
 */

const claimed = (name: string, drawing: string): readonly string[] =>
  recogniseWorkbook({ sheets: [sheetOf(drawing, { name })], dateSystem: 1900, leftOut: [] }).flatMap(
    ({ recognition: { role, confidence } }) => (role !== null && confidence === 'sure' ? [role] : []),
  );

it.each<[string, string]>([
  [
    'Meetings',
    `
      Topic         | Owner | Date
      Budget review | Ann   | 2026-03-01
      Roadmap       | Bob   | 2026-03-08
      Hiring        | Cem   | 2026-03-15
    `,
  ],
  [
    'Trip',
    `
      Action       | Owner | Hotel
      Book flights | Ann   | Hilton
      Rent car     | Bob   | Ibis
    `,
  ],
  [
    'Onboarding',
    `
      Task           | Assignee | Due date   | Status
      Order laptop   | Ann      | 2026-03-01 | Done
      Create account | Bob      | 2026-03-02 | Open
    `,
  ],
  [
    'Contacts',
    `
      Name    | Email   | Phone | Company
      Ann Lee | a@x.com | 123   | Acme
      Bob Ray | b@x.com | 456   | Apex
    `,
  ],
  [
    'Data',
    `
      Date       | Campaign | Impressions | Clicks | Cost
      2026-01-01 | Spring   | 100         | 10     | 5
      2026-01-02 | Spring   | 110         | 12     | 6
      2026-01-03 | Spring   | 120         | 14     | 7
      2026-01-01 | Brand    | 100         | 10     | 5
      2026-01-02 | Brand    | 110         | 12     | 6
    `,
  ],
  [
    'Order',
    `
      Item  | Qty | Unit price | Total
      Chair | 2   | 50         | 100
      Desk  | 1   | 200        | 200
    `,
  ],
  [
    'Invoice',
    `
      Description | Quantity | Price | Amount
      Consulting  | 10       | 100   | 1000
      Travel      | 1        | 200   | 200
    `,
  ],
  [
    'Budget',
    `
      Month | Rent | Salaries | Marketing | Total
      Jan   | 100  | 200      | 50        | 350
      Feb   | 100  | 200      | 60        | 360
    `,
  ],
  [
    'Staff',
    `
      Employee | Department | Start date | Salary
      Ann      | Sales      | 2020-01-01 | 50000
      Bob      | Finance    | 2021-02-01 | 60000
    `,
  ],
  [
    'Risks',
    `
      Risk          | Likelihood | Impact | Owner
      Late delivery | High       | High   | Ann
      Overrun       | Low        | High   | Bob
    `,
  ],
  [
    'SWOT',
    `
      Strengths | Weaknesses | Opportunities | Threats
      Brand     | Cost       | Asia          | Tariffs
      Team      | Debt       | Online        | Rivals
    `,
  ],
  [
    'Rivals',
    `
      Competitor | Price | Strengths | Market share
      Acme       | 10    | Brand     | 20%
      Apex       | 12    | Service   | 10%
    `,
  ],
  [
    'Bank',
    `
      Date       | Description | Debit | Credit | Balance
      2026-01-01 | Rent        | 100   | .      | 900
      2026-01-02 | Sale        | .     | 50     | 950
    `,
  ],
  [
    'Assets',
    `
      Asset  | Location | Purchase date | Cost
      Laptop | Berlin   | 2024-01-02    | 1200
      Van    | Paris    | 2023-04-05    | 30000
    `,
  ],
  [
    'Training',
    `
      Course | Trainer | Date       | Room
      Excel  | Ann     | 2026-02-01 | R1
      Sales  | Bob     | 2026-02-08 | R2
    `,
  ],
  [
    'Grades',
    `
      Student | Grade | Status
      Ann     | A     | Passed
      Bob     | B     | Passed
    `,
  ],
  [
    'Backlog',
    `
      Feature | Priority | Owner | Sprint | Status
      Login   | High     | Ann   | 3      | Done
      Search  | Low      | Bob   | 4      | Open
    `,
  ],
  [
    'Expenses',
    `
      Expense | Category | Date       | Amount
      Taxi    | Travel   | 2026-01-02 | 20
      Lunch   | Meals    | 2026-01-03 | 15
    `,
  ],
  [
    'SEO',
    `
      Keyword    | Volume | Difficulty | CPC
      red shoes  | 1000   | 30         | 0.5
      blue shoes | 800    | 20         | 0.4
    `,
  ],
  [
    'Pages',
    `
      URL | Title | Meta description | Status
      /a  | Home  | Welcome          | Live
      /b  | About | Us               | Draft
    `,
  ],
  [
    'FAQ',
    `
      Question  | Answer | Owner
      How much? | 10     | Ann
      When?     | Soon   | Bob
    `,
  ],
  [
    'Rooms',
    `
      Room | Event   | Date       | Attendees
      R1   | Kickoff | 2026-01-05 | 20
      R2   | Review  | 2026-01-06 | 8
    `,
  ],
  [
    'CRM',
    `
      Lead    | Company | Stage    | Value | Owner | Close date
      Ann Lee | Acme    | Proposal | 5000  | Bob   | 2026-03-01
      Cem Oz  | Apex    | Won      | 7000  | Bob   | 2026-04-01
    `,
  ],
  [
    'Tickets',
    `
      Ticket         | Opened     | Closed     | Owner | Status
      Printer broken | 2026-01-01 | 2026-01-02 | Ann   | Closed
      Login fails    | 2026-01-03 | .          | Bob   | Open
    `,
  ],
  [
    'Leave',
    `
      Employee | Start      | End        | Type
      Ann      | 2026-07-01 | 2026-07-14 | Holiday
      Bob      | 2026-08-01 | 2026-08-07 | Holiday
    `,
  ],
  [
    'Documents',
    `
      Document | Version | Owner | Approved by | Approved on
      Policy A | 1.2     | Ann   | Bob         | 2026-01-01
      Policy B | 2.0     | Cem   | Bob         | 2026-02-01
    `,
  ],
  [
    'Hiring',
    `
      Candidate | Position | Stage     | Status
      Ann Lee   | Analyst  | Interview | Open
      Bob Ray   | Designer | Offer     | Open
    `,
  ],
  [
    'Change log',
    `
      Version | Date       | Author | Change
      1.0     | 2026-01-01 | Ann    | First
      1.1     | 2026-02-01 | Bob    | Second
    `,
  ],
  [
    'Countries',
    `
      Country | Population | GDP
      Germany | 83         | 4000
      France  | 67         | 3000
    `,
  ],
  [
    'Sheet1',
    `
      Name | Value
      A    | 1
      B    | 2
      C    | 3
    `,
  ],
  [
    'Lists',
    `
      Status  | Owner | Channel
      Planned | Ann   | Email
      Active  | Bob   | Social
      Done    | Cem   | Events
    `,
  ],
  [
    'Legend',
    `
      Colour | Meaning
      Red    | Late
      Green  | On time
    `,
  ],
  [
    'Team',
    `
      Name | Role    | Responsibility
      Ann  | Lead    | Strategy
      Bob  | Analyst | Data
    `,
  ],
  [
    'RACI',
    `
      Task   | Responsible | Accountable | Consulted | Informed
      Design | Ann         | Bob         | Cem       | Dan
      Build  | Bob         | Ann         | Cem       | Dan
    `,
  ],
  [
    'Payroll',
    `
      Employee | Jan | Feb | Mar
      Ann      | 100 | 100 | 100
      Bob      | 110 | 110 | 110
    `,
  ],
  [
    'P&L',
    `
      Account | Jan | Feb | Mar
      Revenue | 100 | 110 | 120
      COGS    | 50  | 55  | 60
    `,
  ],
  [
    'Attendance',
    `
      Session  | Date       | Attendees | Rating
      Intro    | 2026-01-01 | 30        | 4.5
      Advanced | 2026-01-08 | 22        | 4.7
    `,
  ],
  [
    'Checklist',
    `
      # | Item       | Done
      1 | Buy stamps | yes
      2 | Book room  | no
    `,
  ],
  [
    'Vendors',
    `
      Vendor | Service | Contract start | Contract end | Annual cost
      Acme   | Hosting | 2025-01-01     | 2025-12-31   | 1000
      Apex   | Mail    | 2025-01-01     | 2025-12-31   | 500
    `,
  ],
  [
    'Bugs',
    `
      ID | Title | Severity | Status | Assignee
      1  | Crash | High     | Open   | Ann
      2  | Typo  | Low      | Closed | Bob
    `,
  ],
  [
    'Survey',
    `
      Respondent | Age | Region | Score
      R1         | 30  | North  | 4
      R2         | 40  | South  | 5
    `,
  ],
  [
    'Workouts',
    `
      Exercise | Sets | Reps | Date
      Squat    | 3    | 10   | 2026-01-01
      Bench    | 3    | 8    | 2026-01-02
    `,
  ],
  [
    'Recipes',
    `
      Dish | Ingredients | Time
      Soup | Leek        | 30
      Stew | Beef        | 120
    `,
  ],
  [
    'Besprechungen',
    `
      Thema    | Verantwortlich | Datum
      Budget   | Anna           | 01.03.2026
      Personal | Bernd          | 08.03.2026
    `,
  ],
  [
    'Mitarbeiter',
    `
      Name  | Abteilung | Eintritt   | Gehalt
      Anna  | Vertrieb  | 01.01.2020 | 50000
      Bernd | Finanzen  | 01.02.2021 | 60000
    `,
  ],
  [
    'Gastos',
    `
      Concepto | Categoría | Fecha      | Importe
      Taxi     | Viajes    | 01/02/2026 | 20
      Comida   | Dietas    | 02/02/2026 | 15
    `,
  ],
  [
    'Réunions',
    `
      Sujet    | Responsable | Date
      Budget   | Anne        | 2026-03-01
      Embauche | Marc        | 2026-03-08
    `,
  ],
])('%s', (name, drawing) => {
  expect(claimed(name, drawing)).toEqual([]);
});

describe('the same list of tasks', () => {
  const tasks = (names: readonly string[]): string =>
    ['Task | Owner | Due | Status', ...names.map((name) => `${name} | Ann | 2026-03-01 | Open`)].join('\n');

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['of an office move is not taken for a plan', 'Sheet1', ['Order boxes', 'Cancel the lease'], []],
    ['nor is it where its sheet is called a task list', 'Task list', ['Order boxes', 'Cancel the lease'], []],
    ['of marketing work is one', 'Sheet1', ['Write the newsletter', 'Book the trade fair'], ['tactics']],
    ['whose title says marketing is one', 'Marketing 2026', ['Order boxes', 'Cancel the lease'], ['tactics']],
  ])('%s', (_, name, names, roles) => {
    expect(claimed(name, tasks(names))).toEqual(roles);
  });
});
