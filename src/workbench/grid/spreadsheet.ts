import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import './menus.css';
import {
  CommandType,
  type ICommand,
  ICommandService,
  IContextService,
  type IdentifierDecorator,
  IUndoRedoService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LocalUndoRedoService,
  LogLevel,
  mergeLocales,
  type PluginCtor,
  ThemeService,
  Univer,
  UniverInstanceType,
  Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  CalculationMode,
  HoverManagerService,
  IActiveDirtyManagerService,
  IRenderManagerService,
  SheetSkeletonManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterTexts from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortTexts from '@univerjs/preset-sheets-sort/locales/en-US';
import { hiddenMenuItems } from './unsupported';

export const unitId = 'workbook';

/** Univer with one workbook in it. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly get: <Service>(
    service: IdentifierDecorator<Service> | (new (...given: never[]) => Service),
  ) => Service;
  /** Shows a workbook, in place of the one before. */
  readonly open: (data: Partial<IWorkbookData>) => void;
  readonly book: () => Workbook;
  readonly sheet: (id: string) => Worksheet | null;
  /** Changes what Univer holds in the workbook's name: nobody takes it for the hand of a person. */
  readonly change: (command: string, params: object) => void;
  readonly isChanging: () => boolean;
  /** Runs something else in place of a command. */
  readonly replaceCommand: (id: string, handler: ICommand['handler']) => void;
  /** What cells look like changed, though not what they hold. */
  readonly redraw: () => void;
  readonly close: () => void;
}

type PluginEntry = PluginCtor | readonly [PluginCtor, unknown];

/** `adaptHistory` gets Univer's undo history before anything is in it. */
export function createSpreadsheet(
  element: HTMLElement,
  adaptHistory: (history: LocalUndoRedoService) => void,
): Spreadsheet {
  const univer = new Univer({
    override: [
      [
        IUndoRedoService,
        {
          useFactory: (...given: ConstructorParameters<typeof LocalUndoRedoService>) => {
            const history = new LocalUndoRedoService(...given);
            adaptHistory(history);
            return history;
          },
          deps: [IUniverInstanceService, ICommandService, IContextService],
        },
      ],
    ],
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, validationTexts, filterTexts, sortTexts) },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const presets = [
    UniverSheetsCorePreset({
      container: element,
      menu: Object.fromEntries(hiddenMenuItems.map((id) => [id, { hidden: true }])),
      // What is calculated, and when, is the grid's to say.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      // One row of buttons: most of what stands behind Univer's tabs is not kept by the workbook.
      ribbonType: 'simple',
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins as readonly PluginEntry[])) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0] as PluginCtor, entry[1]);
    else univer.registerPlugin(entry as PluginCtor);
  }
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  let depth = 0;
  const changing = (work: () => void): void => {
    depth += 1;
    try {
      work();
    } finally {
      depth -= 1;
    }
  };

  /* Univer looks at the cell below the pointer a tenth of a second later, whether its workbook is still there or not. */
  const forgetHovered = (): void => {
    if (injector.has(HoverManagerService)) injector.get(HoverManagerService).triggerScroll();
  };

  const unit = (): Workbook | null => {
    const found = injector.get(IUniverInstanceService).getUnit(unitId);
    return found instanceof Workbook ? found : null;
  };
  const book = (): Workbook => {
    const workbook = unit();
    if (workbook === null) throw new Error('No workbook is open in the grid.');
    return workbook;
  };

  return {
    univer,
    commands,
    get: (service) => injector.get(service as IdentifierDecorator<never>),
    open: (data) => {
      changing(() => {
        const instances = injector.get(IUniverInstanceService);
        if (unit() !== null) {
          forgetHovered();
          instances.disposeUnit(unitId);
        }
        univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...data, id: unitId });
      });
      // Univer's own timing of calculations would come a tenth of a second late, and with what it takes for changed.
      Object.assign(injector.get(IActiveDirtyManagerService), { get: () => undefined });
    },
    book,
    // What was begun before a workbook was closed may ask for its sheets after it.
    sheet: (id) => unit()?.getSheetBySheetId(id) ?? null,
    change: (command, params) => {
      changing(() => {
        commands.syncExecuteCommand(command, params);
      });
    },
    isChanging: () => depth > 0,
    replaceCommand: (id, handler) => {
      if (commands.hasCommand(id)) commands.unregisterCommand(id);
      commands.registerCommand({ id, type: CommandType.COMMAND, handler });
    },
    redraw: () => {
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    },
    close: () => {
      forgetHovered();
      univer.dispose();
    },
  };
}

/** Univer's own widgets and cells, dark or light. */
export function showDark(spreadsheet: Spreadsheet, isDark: boolean): void {
  spreadsheet.get(ThemeService).setDarkMode(isDark);
}

export const isDark = (spreadsheet: Spreadsheet): boolean => spreadsheet.get(ThemeService).darkMode;
