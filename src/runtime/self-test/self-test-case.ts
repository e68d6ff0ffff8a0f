/**
 * Something that must hold in whatever Excel the add-in runs in. A case begins with the scratch sheets as `scratch-sheets.ts`
 * describes them, perhaps beside blank sheets of the user's, and may leave behind what it likes.
 */
export interface SelfTestCase {
  /** What must hold. */
  readonly name: string;
  /** What Plumbline rests on it, in a sentence. */
  readonly shows: string;
  /** The version of ExcelApi with which the newest member that it uses came. */
  readonly needs: `1.${number}`;
  readonly run: () => Promise<unknown>;
  /** What `run` comes to, as JSON. */
  readonly gives: unknown;
}
