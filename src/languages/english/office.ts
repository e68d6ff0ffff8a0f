/** What Office shows of the add-in before its pane is opened: in its lists, on the ribbon, in menus and dialogs. */
export const office = {
  shortDescription: 'Checks that the sales plan hangs true from the marketing plan.',
  description:
    'Checks that every tactic of a sales plan is backed by a strategy, every strategy by a goal, and that price, margin and volume can carry the promise. It sends nothing about the workbook anywhere.',
  /** Said once after the add-in was installed. */
  greeting: {
    title: 'Does the sales plan hang true?',
    description: 'On the Home tab choose Check plan, or open the pane and try the worked example.',
  },
  /** Buttons and items of menus, by the id of their command. */
  commands: {
    OpenPane: { label: 'Open pane', tip: 'Shows the score, what lowers it, and how to fix it.' },
    CheckPlan: {
      label: 'Check plan',
      tip: 'Checks the plan of this workbook and marks the rows that are not backed.',
    },
    ClearMarks: {
      label: 'Clear marks',
      tip: 'Takes all marks out of the workbook. This ends the undo history.',
    },
    InsertTemplate: {
      label: 'Insert template',
      tip: 'Adds sheets to plan in to this workbook. This ends the undo history.',
    },
    RepairFormulas: {
      label: 'Repair formulas',
      tip: 'Writes formulas with PLUMB functions again that show #NAME?.',
    },
    FreezeValues: {
      label: 'Freeze values',
      tip: 'Puts values in the place of formulas with PLUMB functions, for colleagues without Plumbline. It asks first.',
    },
    OpenExample: {
      label: 'Worked example',
      tip: 'Opens a plan for the launch of a handbag, with mistakes to find, in a workbook of its own.',
    },
    ShowRow: {
      label: 'Findings in this row',
      tip: 'Shows in the pane what Plumbline found in this row.',
    },
  },
  /** What the list of shortcuts calls them, by the function that they run. */
  shortcuts: {
    showPane: 'Open the Plumbline pane',
    checkPlan: 'Check the plan',
    showRow: 'Show the findings in this row',
  },
};
