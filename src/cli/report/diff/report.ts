import type { ComparedFiles } from '../../compare-files';
import type { ReportSettings } from '../report';

/** Writes what changed between two workbooks, in pieces that are joined without anything between them. */
export type DiffReport = (
  compared: ComparedFiles,
  settings: Pick<ReportSettings, 'width' | 'colours'>,
) => Iterable<string>;
