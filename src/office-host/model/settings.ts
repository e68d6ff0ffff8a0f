import { hostError } from '../protocol/host-error';
import { mayWrite } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession } from './session';

interface SettingState {
  readonly key: string;
}

function put(session: ExcelSession, key: string, value: unknown): void {
  mayWrite(session);
  session.workbook.putSetting(key, value);
}

const setting: ExcelKind<Excel.Setting, SettingState> = declareExcelKind({
  name: 'Setting',
  identity: ({ key }) => ({ Id: key, Key: key }),
  properties: {
    key: { since: '1.4', get: ({ key }) => key },
    value: {
      since: '1.4',
      get: ({ key }, { workbook }) => {
        if (!workbook.settings().has(key)) throw hostError('ItemNotFound');
        return workbook.settings().get(key);
      },
      set: ({ key }, value, session) => {
        put(session, key, value);
      },
    },
  },
  methods: {
    delete: {
      since: '1.4',
      call: ({ key }, _, session) => {
        mayWrite(session);
        session.workbook.deleteSetting(key);
      },
    },
  },
});

export const settings: ExcelKind<Excel.SettingCollection, null> = declareExcelKind({
  name: 'SettingCollection',
  items: (_, { workbook }) => [...workbook.settings().keys()].map((key) => setting.of({ key })),
  methods: {
    add: {
      since: '1.4',
      call: (_, [key, value], session) => {
        put(session, key, value);
        return setting.of({ key });
      },
    },
    getCount: { since: '1.4', call: (_, __, { workbook }) => workbook.settings().size },
    getItem: {
      since: '1.4',
      call: (_, [key], { workbook }) => {
        if (!workbook.settings().has(key)) throw hostError('ItemNotFound');
        return setting.of({ key });
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (_, [key], { workbook }) => (workbook.settings().has(key) ? setting.of({ key }) : null),
    },
  },
});
