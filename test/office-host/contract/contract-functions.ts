/** A functions.json for the cases about custom functions. */
export const contractFunctions = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'one', type: 'number' },
        { name: 'other', type: 'number', optional: true },
      ],
    },
    {
      id: 'TWICE',
      name: 'TWICE',
      parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' }],
    },
    { id: 'REFUSE', name: 'REFUSE', parameters: [{ name: 'code', type: 'string' }] },
    {
      id: 'KINDS',
      name: 'KINDS',
      parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' }],
    },
    { id: 'TICK', name: 'TICK', parameters: [], options: { stream: true } },
    { id: 'HERE', name: 'HERE', parameters: [], options: { requiresAddress: true } },
    { id: 'SAME', name: 'SAME', parameters: [] },
    { id: 'AGAIN', name: 'AGAIN', parameters: [], options: { volatile: true } },
    { id: 'ONCE', name: 'ONCE', parameters: [] },
    { id: 'ENTITY', name: 'ENTITY', parameters: [] },
    // The add-in's own self-test names it.
    { id: 'BACKED', name: 'BACKED', parameters: [{ name: 'ID', type: 'any' }] },
  ],
};
