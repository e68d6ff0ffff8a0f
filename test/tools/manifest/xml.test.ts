import * as fc from 'fast-check';
import {
  allElements,
  element,
  parseXml,
  textElement,
  type XmlElement,
  xmlText,
} from '../../../tools/manifest/xml';

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9.]{0,8}$/u);
const value = fc
  .string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ' ', 'é', '語', 'x', '1', '-') })
  .map((text) => text.trim());
const attributes = fc.dictionary(name, value, { maxKeys: 3 });
const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, value).map(([tag, text]) => textElement(tag, text)),
    fc
      .tuple(name, attributes, fc.array(tie('tree'), { maxLength: 3 }))
      .map(([tag, given, children]) => element(tag, given, ...children)),
  ),
}));

describe('xml', () => {
  it('reads back what it wrote, whatever stands in texts and attributes', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(parseXml(xmlText(root, ['A comment.']))).toEqual(root);
      }),
    );
  });

  it('writes elements below each other, and comments above', () => {
    const root = element('Hosts', {}, element('Host', { Name: 'A & "B"' }), textElement('Note', '1 < 2'));
    expect(xmlText(root, ['For people.'])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!--
  For people.
-->
<Hosts>
  <Host Name="A &amp; &quot;B&quot;" />
  <Note>1 &lt; 2</Note>
</Hosts>
`);
    expect(allElements(root).map((one) => one.name)).toEqual(['Hosts', 'Host', 'Note']);
  });

  it.each(['', '<A>', '<A></B>', '<A b=1 />', 'text'])('says that %j is no document', (text) => {
    expect(parseXml(text)).toEqual(expect.any(String));
  });
});
