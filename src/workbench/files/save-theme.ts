import { xmlHead } from './xml-text';

/**
 * The colours of Office since 2023, which charts draw their series in where they say none, in the order of the series.
 * LibreOffice draws such series only where the file says the theme.
 */
export const accentColours: readonly string[] = [
  '#156082',
  '#E97132',
  '#196B24',
  '#0F9ED5',
  '#A02B93',
  '#4EA72E',
];

const rgb = (name: string, colour: string): string =>
  `<a:${name}><a:srgbClr val="${colour.replace('#', '')}"/></a:${name}>`;
const font = (name: string): string =>
  `<a:${name}><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const three = (name: string, one: string): string => `<a:${name}>${one.repeat(3)}</a:${name}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The part of the theme (ECMA-376 part 1, 20.1.6.9). */
export const themePart: string = [
  `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>`,
  '<a:clrScheme name="Office">',
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>',
  rgb('dk2', '0E2841') + rgb('lt2', 'E8E8E8'),
  ...accentColours.map((colour, index) => rgb(`accent${index + 1}`, colour)),
  `${rgb('hlink', '467886')}${rgb('folHlink', '96607D')}</a:clrScheme>`,
  `<a:fontScheme name="Office">${font('majorFont')}${font('minorFont')}</a:fontScheme>`,
  '<a:fmtScheme name="Office">',
  three('fillStyleLst', fill),
  three('lnStyleLst', `<a:ln w="9525">${fill}</a:ln>`),
  three('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>'),
  three('bgFillStyleLst', fill),
  '</a:fmtScheme></a:themeElements></a:theme>',
].join('');
