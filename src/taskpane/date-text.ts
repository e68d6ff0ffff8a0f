export { date as dateText } from '../spreadsheet/day-in-words';
