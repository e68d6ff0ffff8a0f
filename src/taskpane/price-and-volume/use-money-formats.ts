import { useEffect, useState } from 'react';
import type { PaneCheck, PaneHost, TableFormats } from '../pane-host';

/** The number formats of the plan's amounts; none until they have come. */
export function useMoneyFormats(
  check: PaneCheck | null,
  host: Pick<PaneHost, 'moneyFormats'>,
): readonly TableFormats[] {
  const [read, setRead] = useState<{
    readonly of: PaneCheck;
    readonly formats: readonly TableFormats[];
  } | null>(null);
  useEffect(() => {
    if (check === null) return undefined;
    let isWanted = true;
    void host.moneyFormats().then((formats) => {
      if (isWanted && formats.length > 0) setRead({ of: check, formats });
    });
    return () => {
      isWanted = false;
    };
  }, [check, host]);
  return read !== null && read.of === check ? read.formats : none;
}

const none: readonly TableFormats[] = [];
