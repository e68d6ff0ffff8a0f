/** What the cells of a column say of what they take. */
export const columnRules = {
  unusualWord: (field: string): string =>
    `Das ist keines der üblichen Wörter für ${field}. Trotzdem behalten?`,
  noDate: (field: string): string =>
    `In ${field} gehört ein Datum wie 18.03.2027. Was Excel nicht als Datum erkennt, zählt nicht. Trotzdem behalten?`,
  noNumber: (field: string): string => `In ${field} gehört eine Zahl. Trotzdem behalten?`,
  noNumberFromZero: (field: string): string => `In ${field} gehört eine Zahl ab 0. Trotzdem behalten?`,
  noShare: (field: string): string =>
    `In ${field} gehört ein Prozentsatz bis 100 %, zum Beispiel 20 %. Trotzdem behalten?`,
  severalWithShares:
    'Wählen Sie einen Eintrag aus der Liste, oder geben Sie mehrere ein, auf Wunsch mit Anteilen: S1 60%; S2 40%',
  /** `ids` are two IDs as their sheet may have them. */
  severalKeys: (ids: string): string =>
    `Wählen Sie einen Eintrag aus der Liste, oder geben Sie mehrere ein: ${ids}`,
  severalNames:
    'Wählen Sie einen Eintrag aus der Liste, oder geben Sie mehrere ein, getrennt durch Semikolons',
};
