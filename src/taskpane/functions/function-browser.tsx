import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { worksheetFunctions } from '../../functions/catalogue';
import { language } from '../../languages/language';
import { useSharedStyles } from '../look/shared-styles';
import type { PaneHost } from '../pane-host';
import type { Typed } from './formula-draft';
import { FunctionGroupList } from './function-group-list';
import { searchFunctions } from './search-functions';
import { useViewStyles } from './view-styles';

const useStyles = makeStyles({
  section: { paddingBottom: '16px' },
  searching: { padding: '0 16px 12px' },
  searchLabel: { display: 'block' },
  none: { padding: '0 16px' },
});

/** All functions by their groups, to be searched, read and put into a cell. One of them is open at a time. */
export function FunctionBrowser({ host }: { readonly host: PaneHost }): React.JSX.Element {
  const styles = useStyles();
  const shared = useSharedStyles();
  const view = useViewStyles();
  const id = useId();
  const [searched, setSearched] = useState('');
  const [openGroups, setOpenGroups] = useState<ReadonlySet<string>>(new Set());
  const [openFunction, setOpenFunction] = useState<string | null>(null);
  // What was typed into a form stays when another function is opened.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Typed>>>({});
  const isSearching = searched.trim() !== '';
  const groups = searchFunctions(worksheetFunctions, searched);
  const found = groups.reduce((sum, { functions }) => sum + functions.length, 0);

  const toggleGroup = (group: string): void => {
    const next = new Set(openGroups);
    if (!next.delete(group)) next.add(group);
    setOpenGroups(next);
  };

  return (
    <section className={mergeClasses(shared.ruledOff, styles.section)}>
      <div className={shared.section}>
        <h3 className={shared.heading}>{language.functionBrowser.browse.title}</h3>
      </div>
      <div className={styles.searching}>
        <label className={mergeClasses(view.label, styles.searchLabel)} htmlFor={id}>
          {language.functionBrowser.browse.search}
        </label>
        <input
          id={id}
          type="search"
          className={view.input}
          placeholder={language.functionBrowser.browse.searchHint}
          value={searched}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setSearched(event.target.value)}
        />
        <div className={shared.visuallyHidden} role="status">
          {isSearching ? language.functionBrowser.browse.found(found) : null}
        </div>
      </div>
      {found === 0 ? (
        <p className={mergeClasses(shared.paragraph, styles.none)}>
          {language.functionBrowser.browse.none(searched.trim())}
        </p>
      ) : null}
      {groups.map((group) => (
        <FunctionGroupList
          key={group.group}
          group={group}
          // What is found is shown, whatever was open before.
          isOpen={isSearching || openGroups.has(group.group)}
          isFixed={isSearching}
          onToggle={() => toggleGroup(group.group)}
          openFunction={openFunction}
          onOpen={(opened) => setOpenFunction(opened === openFunction ? null : opened)}
          drafts={drafts}
          onDraft={(of, typed) => setDrafts((before) => ({ ...before, [of]: typed }))}
          host={host}
        />
      ))}
    </section>
  );
}
