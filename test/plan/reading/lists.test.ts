import * as fc from 'fast-check';
import { splitFreeList, splitKeyList } from '../../../src/plan/reading/lists';

/** The keys and names of a plan in which some have commas. */
const known = new Set(['S1', 'S2', '12', 'Launch, big', 'Cut price, 5 %', '1,000 fans', 'Fair, tour, web']);
const isKnown = (piece: string): boolean => known.has(piece);
const nothingIsKnown = (): boolean => false;

describe('a list of keys and names', () => {
  it.each<[string, string, readonly string[]]>([
    ['a single piece is the whole', 'S1', ['S1']],
    ['a semicolon parts', 'S1; S2', ['S1', 'S2']],
    ['a bar parts', 'S1 | S2', ['S1', 'S2']],
    ['a line break parts', 'S1\nS2', ['S1', 'S2']],
    ['a line break of Windows parts once', 'S1\r\nS2', ['S1', 'S2']],
    ['a line break of old Macs parts', 'S1\rS2', ['S1', 'S2']],
    ['all of them part', 'S1;S2|12\nS3', ['S1', 'S2', '12', 'S3']],
    ['a comma parts', 'S1, S2', ['S1', 'S2']],
    ['a comma without a blank parts', 'S1,S2', ['S1', 'S2']],
    ['a comma after a figure parts before a letter', 'Stage 2,web', ['Stage 2', 'web']],
    ['a comma before a figure parts after a letter', 'web,2nd fair', ['web', '2nd fair']],
    ['a comma with a blank parts between figures', '12, 13', ['12', '13']],
    ['a comma between digits does not part', '1,000 visitors', ['1,000 visitors']],
    ['a comma between digits does not part beside one that does', '2,5 % off, web', ['2,5 % off', 'web']],
    ['a name with a comma is one piece', 'Launch, big', ['Launch, big']],
    ['a name with two commas is one piece', 'Fair, tour, web', ['Fair, tour, web']],
    ['a name with a comma is one piece among others', 'S1; Launch, big | S2', ['S1', 'Launch, big', 'S2']],
    ['each piece is asked for by itself', 'Launch, big; Launch, small', ['Launch, big', 'Launch', 'small']],
    ['a name with a comma beside another comma is no piece', 'Launch, big, S2', ['Launch', 'big', 'S2']],
    ['pieces are trimmed', ' \u00A0S1 ;\t S2 ', ['S1', 'S2']],
    ['pieces keep the blanks inside', 'Spring  fair; S1', ['Spring  fair', 'S1']],
    ['separators at the ends part nothing', ';S1;', ['S1']],
    ['separators beside each other part once', 'S1;;,|S2', ['S1', 'S2']],
    ['a piece of commas is none', 'S1; , ,; S2', ['S1', 'S2']],
    ['the order is kept, and so is what is repeated', 'S2; S1; S2', ['S2', 'S1', 'S2']],
    ['a slash, an ampersand and a plus part nothing', 'S1/S2 & S3 + S4', ['S1/S2 & S3 + S4']],
    ['nothing has no pieces', '', []],
    ['white space has no pieces', ' \n\t ', []],
    ['separators alone have no pieces', ' ; , | \n', []],
  ])('%s: %j', (_, text, pieces) => {
    expect(splitKeyList(text, isKnown)).toEqual(pieces);
  });

  it.each([
    ['are parted where both sides are keys', ['1', '2'], '1,2', ['1', '2']],
    ['are parted where all of three are', ['1', '2', '3'], '1,2,3', ['1', '2', '3']],
    ['stay where one side is none', ['1', '2'], '1,3', ['1,3']],
    ['stay where neither is', [], '1,2', ['1,2']],
    ['stay in a piece that is a key itself', ['1', '2', '1,2'], '1,2', ['1,2']],
    ['stay in such a piece beside others', ['1', '2', '3', '1,2'], '1,2, 3', ['1,2', '3']],
    ['are parted beside others that are none', ['1', '2'], '1,2, Web', ['1', '2', 'Web']],
    ['part nothing where nothing stands beyond them', ['1'], '1,', ['1']],
  ])('commas between digits %s', (_, keys, text, pieces) => {
    expect(splitKeyList(text, (piece) => keys.includes(piece))).toEqual(pieces);
  });

  it('asks for the whole piece, and for none that has no comma', () => {
    const asked: string[] = [];
    splitKeyList('S1; Launch, big ; Web, shop', (piece) => {
      asked.push(piece);
      return false;
    });
    expect(asked).toEqual(['Launch, big', 'Web, shop']);
  });
});

describe('a list of free words', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a semicolon, a bar and a line break part',
      'Web; Shop | Fair\nTour\r\nRadio\rMail',
      ['Web', 'Shop', 'Fair', 'Tour', 'Radio', 'Mail'],
    ],
    ['a comma parts', 'Web, Shop', ['Web', 'Shop']],
    ['a comma between digits does not', 'Zone 1,2', ['Zone 1,2']],
    ['a comma parts what would be a name elsewhere', 'Launch, big', ['Launch', 'big']],
    ['separators alone have no pieces', ';,|\n', []],
    ['nothing has no pieces', '', []],
  ])('%s: %j', (_, text, pieces) => {
    expect(splitFreeList(text)).toEqual(pieces);
  });
});

describe('splitting', () => {
  const trimmed = (text: string): string => text.trim();
  const piece = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.replace(/[;|\r\n,]/gu, ' ').trim())
    .filter((text) => text !== '');
  const pieceWithCommas = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', '));
  const separator = fc.constantFrom(';', '|', '\n', '\r\n', ' ; ', '; ;', '|\n', '\u00A0|\t');
  const joined = (pieces: readonly string[], separators: readonly string[]): string =>
    pieces.map((text, place) => (place === 0 ? text : (separators[place - 1] ?? ';') + text)).join('');

  it('gives back the pieces that were joined, with whichever separators', () => {
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.array(fc.oneof(separator, fc.constant(' , '))),
        (pieces, separators) => {
          const text = joined(pieces, separators);
          expect(splitKeyList(text, nothingIsKnown)).toEqual(pieces);
          expect(splitFreeList(text)).toEqual(pieces);
        },
      ),
    );
  });

  it('gives back known pieces with their commas, where no comma joined them', () => {
    fc.assert(
      fc.property(fc.array(pieceWithCommas), fc.array(separator), (pieces, separators) => {
        const names = new Set(pieces);
        expect(splitKeyList(joined(pieces, separators), (text) => names.has(text))).toEqual(pieces);
      }),
    );
  });

  it('is done once and for all: pieces fall into no smaller ones', () => {
    const digitsAndCommas = fc.string({ unit: fc.constantFrom('1', '2', ',', ';', ' ', 'S') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digitsAndCommas), (text) => {
        for (const part of splitKeyList(text, nothingIsKnown)) {
          expect(splitKeyList(part, nothingIsKnown)).toEqual([part]);
        }
        for (const part of splitFreeList(text)) expect(splitFreeList(part)).toEqual([part]);
      }),
    );
  });

  it('loses nothing but separators and the white space around pieces', () => {
    const bare = (text: string): string => text.replace(/[\s;|,]/gu, '');
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const pieces of [splitKeyList(text, isKnown), splitFreeList(text)]) {
          expect(bare(pieces.join(''))).toBe(bare(text));
          expect(pieces.map(trimmed)).toEqual(pieces);
          expect(pieces).not.toContain('');
        }
      }),
    );
  });
});
