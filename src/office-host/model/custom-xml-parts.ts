import { hostError } from '../protocol/host-error';
import type { CustomXmlPart } from '../workbook/host-workbook';
import { mayWrite } from './permissions';
import { declareExcelKind, type ExcelKind, type ExcelSession } from './session';

interface PartState {
  readonly id: string;
}
interface ScopedState {
  readonly namespace: string;
}

/* The namespace of the outermost element, as far as its first tag declares it. */
function namespaceOf({ xml }: CustomXmlPart): string {
  const tag = /<(?![?!])[^>]*>/u.exec(xml)?.[0] ?? '';
  return /\sxmlns=(?:"([^"]*)"|'([^']*)')/u.exec(tag)?.slice(1).find(Boolean) ?? '';
}

function view({ workbook }: ExcelSession, { id }: PartState): CustomXmlPart {
  const part = workbook.customXmlParts().find((one) => one.id === id);
  if (part === undefined) throw hostError('ItemNotFound');
  return part;
}

function checkXml(xml: string): string {
  if (!/^\s*<[^]*>\s*$/u.test(xml)) throw hostError('InvalidArgument');
  return xml;
}

const customXmlPart: ExcelKind<Excel.CustomXmlPart, PartState> = declareExcelKind({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { since: '1.5', get: (it, session) => view(session, it).id },
    namespaceUri: { since: '1.5', get: (it, session) => namespaceOf(view(session, it)) },
  },
  methods: {
    getXml: { since: '1.5', call: (it, _, session) => view(session, it).xml },
    setXml: {
      since: '1.5',
      call: (it, [xml], session) => {
        mayWrite(session);
        session.workbook.putCustomXmlPart({ id: view(session, it).id, xml: checkXml(xml) });
      },
    },
    delete: {
      since: '1.5',
      call: (it, _, session) => {
        mayWrite(session);
        session.workbook.deleteCustomXmlPart(view(session, it).id);
      },
    },
  },
});

const ofNamespace = ({ workbook }: ExcelSession, { namespace }: ScopedState): readonly CustomXmlPart[] =>
  workbook.customXmlParts().filter((part) => namespaceOf(part) === namespace);

const scopedParts: ExcelKind<Excel.CustomXmlPartScopedCollection, ScopedState> = declareExcelKind({
  name: 'CustomXmlPartScopedCollection',
  items: (it, session) => ofNamespace(session, it).map(({ id }) => customXmlPart.of({ id })),
  methods: {
    getCount: { since: '1.5', call: (it, _, session) => ofNamespace(session, it).length },
    getOnlyItemOrNullObject: {
      since: '1.5',
      call: (it, _, session) => {
        const [part, ...others] = ofNamespace(session, it);
        return part === undefined || others.length > 0 ? null : customXmlPart.of({ id: part.id });
      },
    },
  },
});

export const customXmlParts: ExcelKind<Excel.CustomXmlPartCollection, null> = declareExcelKind({
  name: 'CustomXmlPartCollection',
  items: (_, { workbook }) => workbook.customXmlParts().map(({ id }) => customXmlPart.of({ id })),
  methods: {
    add: {
      since: '1.5',
      call: (_, [xml], session) => {
        mayWrite(session);
        return customXmlPart.of({ id: session.workbook.putCustomXmlPart({ xml: checkXml(xml) }) });
      },
    },
    getByNamespace: { since: '1.5', call: (_, [namespace]) => scopedParts.of({ namespace }) },
    getCount: { since: '1.5', call: (_, __, { workbook }) => workbook.customXmlParts().length },
    getItem: {
      since: '1.5',
      call: (_, [id], session) => customXmlPart.of({ id: view(session, { id }).id }),
    },
    getItemOrNullObject: {
      since: '1.5',
      call: (_, [id], { workbook }) =>
        workbook.customXmlParts().some((part) => part.id === id) ? customXmlPart.of({ id }) : null,
    },
  },
});
