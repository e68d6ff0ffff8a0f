/** What the cells of a column say of what they take. */
export const columnRules = {
  unusualWord: (field: string): string => `This is not one of the usual words for ${field}. Keep it anyway?`,
  noDate: (field: string): string =>
    `${field} should be a date, such as 18 Mar 2027. What Excel does not take for a date is not counted. Keep it anyway?`,
  noNumber: (field: string): string => `${field} should be a number. Keep it anyway?`,
  noNumberFromZero: (field: string): string => `${field} should be a number of 0 or more. Keep it anyway?`,
  noShare: (field: string): string =>
    `${field} should be a percentage of at most 100%, such as 20%. Keep it anyway?`,
  severalWithShares: 'Choose one from the list, or type several, with shares if you like: S1 60%; S2 40%',
  /** `ids` are two IDs as their sheet may have them. */
  severalKeys: (ids: string): string => `Choose one from the list, or type several: ${ids}`,
  severalNames: 'Choose one from the list, or type several with a semicolon between them',
};
