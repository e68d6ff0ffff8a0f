import { namespace } from '../../src/functions/lookup';
import { english } from '../../src/languages/english';
import { german } from '../../src/languages/german';
import type { Language } from '../../src/languages/language';
import type { CommandIcon } from '../icons/command-icons';

/* What the add-in tells Office of itself. Both manifests are written from it, and nothing of them stands elsewhere. */

/** One installation of the add-in; each has an id of its own, so that two can stand side by side in one Excel. */
export interface Environment {
  readonly id: string;
  readonly displayName: string;
}

const environments = {
  development: { id: '3823a284-bc87-4f3d-a785-7ddf5b1f5961', displayName: 'Plumbline (development)' },
  production: { id: '49a819a2-4a35-42bc-a292-29e6f369eb94', displayName: 'Plumbline' },
} as const satisfies Readonly<Record<string, Environment>>;

/** From this machine it is the development's. */
export const environmentAt = (baseUrl: string): Environment =>
  new URL(baseUrl).hostname === 'localhost' ? environments.development : environments.production;

/** Where the development server serves the add-in. */
export const developmentUrl = 'https://localhost:3000';

/** Office keeps a manifest until this number rises: raise it with every change of anything here. */
export const manifestVersion = '1.2.1';

export const addIn = {
  provider: 'Plumbline',
  locale: 'en-US',
  accentColour: '#16324a',
  namespace,
  /** The workbook is marked and fixed. */
  permission: { xml: 'ReadWriteDocument', unified: 'Document.ReadWrite.User' },
} as const;

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

/** What Excel must have at least: that of Office 2021. Newer sets are looked for at run time. */
export const requirementSets: readonly RequirementSet[] = [
  { name: 'ExcelApi', minVersion: '1.14' },
  { name: 'SharedRuntime', minVersion: '1.1' },
];

/** Paths below the base URL. */
export const paths = {
  /** The page that pane, functions and commands share. */
  pane: 'taskpane.html',
  /** The page's first script. The add-in only manifest has to name one; a host with shared runtimes loads the page instead. */
  script: 'taskpane.js',
  metadata: 'functions.json',
  /** Which keys run which commands. */
  shortcuts: 'shortcuts.json',
  support: 'support.html',
  privacy: 'privacy.html',
  terms: 'terms.html',
} as const;

/** Pixels each way of the icons that the ribbon shows. */
export const ribbonIconSizes = [16, 32, 64, 80] as const;
/** Those that lists of add-ins show. */
export const listIconSizes = { usual: 32, highResolution: 64 } as const;

/** Where an icon is served; the mark itself stands for the pane. */
export const iconPath = (size: number, name: CommandIcon = 'open'): string =>
  `assets/icons/${name === 'open' ? 'icon' : name}-${size}.png`;

/** Icons of the unified manifest's own package, beside it; pixels each way. */
export const packageIcons = {
  outline: { path: 'outline-32.png', size: 32 },
  colour: { path: 'colour-192.png', size: 192 },
} as const;

export const urlBelow = (baseUrl: string, path: string): string => `${baseUrl.replace(/\/+$/u, '')}/${path}`;

/** The languages of ours beside English, in which Office can show the add-in. Other countries of one have the menus of its locale. */
export const otherLanguages: readonly Language[] = [german];

/** All of them, English first. */
export const languages: readonly Language[] = [english, ...otherLanguages];

/** The path of a file in another language: `functions.json` in German is `functions.de.json`. */
export const pathIn = ({ tag }: Language, path: string): string =>
  tag === english.tag ? path : path.replace(/(?=\.\w+$)/u, `.${tag}`);

export type CommandId = keyof Language['office']['commands'];

export interface Command {
  /** For ever: shortcuts and the user's own ribbon refer to it. Languages have its label and tip by it. */
  readonly id: CommandId;
  /** The sign on its button. */
  readonly icon: CommandIcon;
  /** The function that the runtime associates; null opens the pane. */
  readonly runs: string | null;
}

/** The buttons of the ribbon, from left to right. */
export const commands: readonly Command[] = [
  { id: 'OpenPane', icon: 'open', runs: null },
  { id: 'CheckPlan', icon: 'check', runs: 'checkPlan' },
  { id: 'ClearMarks', icon: 'clear', runs: 'clearMarks' },
  { id: 'InsertTemplate', icon: 'template', runs: 'insertTemplate' },
  { id: 'RepairFormulas', icon: 'repair', runs: 'repairFormulas' },
  { id: 'FreezeValues', icon: 'freeze', runs: 'freezeValues' },
  { id: 'OpenExample', icon: 'example', runs: 'openExample' },
];

/** What the menu of a cell offers beside Excel's own. */
export const cellCommands: readonly Command[] = [{ id: 'ShowRow', icon: 'row', runs: 'showRow' }];

/** Everything that has a button. */
export const allCommands: readonly Command[] = [...commands, ...cellCommands];

/** Where the icons of all buttons are served. */
export const ribbonIconPaths: readonly string[] = [
  ...new Set(allCommands.flatMap(({ icon }) => ribbonIconSizes.map((size) => iconPath(size, icon)))),
];

export interface Shortcut {
  /** The function that the runtime associates. Languages have its name by it. */
  readonly runs: keyof Language['office']['shortcuts'];
  readonly keys: string;
}

/** With three keys beside the letter they type no sign on any keyboard that Excel is sold with, and are none of Excel's own. */
export const shortcuts: readonly Shortcut[] = [
  { runs: 'showPane', keys: 'Ctrl+Alt+Shift+P' },
  { runs: 'checkPlan', keys: 'Ctrl+Alt+Shift+C' },
  { runs: 'showRow', keys: 'Ctrl+Alt+Shift+R' },
];

/** Where the commands stand in the ribbon. */
export const ribbon = { tab: 'TabHome', group: 'PlumblineGroup', label: 'Plumbline' } as const;
