import '../../support/speak-english';
import {
  type AddInFrame,
  connectFrame,
  createOfficeHost,
  functionDeclarations,
  type OfficeHost,
  usualBehaviour,
} from '../../../src/office-host';
import { contractFunctions } from '../../office-host/contract/contract-functions';
import { contractWorkbook } from '../../office-host/contract-workbook';

/* The host's side of the contract, as a page of a browser: the add-in's side is in its frame. */

export interface ContractPage {
  readonly host: OfficeHost;
  readonly frame: AddInFrame;
  /** What every case begins with. */
  readonly begin: () => void;
  /** Where the keyboard left the frame to. */
  readonly left: string[];
  /** What is said of an add-in at an address that cannot be shown. */
  readonly refusal: (url: string) => string;
}

declare global {
  var contract: ContractPage;
}

const host = createOfficeHost(contractWorkbook());
host.functions.declare(functionDeclarations(contractFunctions, 'PLUMB'));
const left: string[] = [];

globalThis.contract = {
  host,
  left,
  refusal: (url) => {
    try {
      connectFrame(host, document.body, { url, title: 'Another' });
      return '';
    } catch (error) {
      return String(error);
    }
  },
  frame: connectFrame(host, document.body, {
    url: '/add-in.html',
    title: 'Add-in',
    onKeyboardLeave: (direction) => left.push(direction),
  }),
  begin: () => {
    host.open(contractWorkbook(host.functions.caller));
    Object.assign(host.behaviour, usualBehaviour());
  },
};
