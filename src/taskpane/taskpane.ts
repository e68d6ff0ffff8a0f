import './taskpane.html';
import { mountPane } from './mount-pane';
import { outsideExcel } from './outside-excel';

const element = document.getElementById('pane');
if (element !== null) mountPane(element, outsideExcel);
