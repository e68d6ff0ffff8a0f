import { checkManifest } from '../../../tools/manifest/check-manifest';
import { developmentUrl } from '../../../tools/manifest/manifest-data';
import { manifestXml } from '../../../tools/manifest/manifest-xml';

const sound = manifestXml(developmentUrl);

/** The manifest with one thing changed, which must be there to be changed. */
function changed(from: string | RegExp, to: string): string {
  const text = sound.replace(from, to);
  if (text === sound) throw new Error(`The manifest has no ${String(from)}.`);
  return text;
}

const long = 'x'.repeat(126);

describe('checkManifest', () => {
  it('has nothing to say about a sound manifest', () => {
    expect(checkManifest(sound)).toEqual([]);
  });

  it.each([
    ['broken XML', changed('</OfficeApp>', ''), 'The manifest is not well-formed XML'],
    [
      'elements in another order',
      changed(/( *<Version>.*\n)( *<ProviderName>.*\n)/u, '$2$1'),
      'OfficeApp TaskPaneApp holds Version after ProviderName; move it before.',
    ],
    [
      'the runtime after what runs in it',
      changed(/( *<Runtimes>[^]*<\/Runtimes>\n)( *<AllFormFactors>[^]*<\/AllFormFactors>\n)/u, '$2$1'),
      'Host Workbook holds Runtimes after AllFormFactors; move it before.',
    ],
    [
      'a button whose tip stands after its icon',
      changed(/(<Supertip>[^]*?<\/Supertip>)(\s*<Icon>[^]*?<\/Icon>)/u, '$2$1'),
      'Control Button holds Supertip after Icon; move it before.',
    ],
    ['a missing element', changed(/ *<SupportUrl .*\n/u, ''), 'OfficeApp TaskPaneApp has no SupportUrl.'],
    [
      'an element twice',
      changed(/( *<ProviderName>.*\n)/u, '$1$1'),
      'OfficeApp TaskPaneApp holds ProviderName 2 times, and once is allowed.',
    ],
    [
      'an element that does not belong there',
      changed('<Hosts>', '<Author />\n<Hosts>'),
      'OfficeApp TaskPaneApp holds Author, which does not belong there.',
    ],
    ['an id that is no GUID', changed(/<Id>.*<\/Id>/u, '<Id>plumbline</Id>'), 'Id is "plumbline"'],
    [
      'a version below 1',
      changed(/<Version>.*<\/Version>/u, '<Version>0.9.0</Version>'),
      'Version is "0.9.0"; give it three or four numbers, of which the first is 1 or more.',
    ],
    [
      'too small a permission',
      changed('ReadWriteDocument', 'ReadDocument'),
      'Permissions is "ReadDocument"; Excel lets nobody so much as read without ReadWriteDocument.',
    ],
    [
      'too low a floor',
      changed('MinVersion="1.14"', 'MinVersion="1.9"'),
      'Requirements ask for ExcelApi 1.9; Plumbline needs 1.14.',
    ],
    [
      'no shared runtime in the floor',
      changed(/ *<Set Name="SharedRuntime".*\n/u, ''),
      'Requirements do not name SharedRuntime; Plumbline needs 1.1.',
    ],
    ['a runtime that dies', changed('lifetime="long"', 'lifetime="short"'), 'The Runtime is not long-lived'],
    ['two runtimes', changed(/( *<Runtime .*\n)/u, '$1$1'), 'There are 2 Runtimes; one serves all.'],
    [
      'functions on another page than the runtime',
      changed(/<Page>\s*<SourceLocation resid="Pane.Url"/u, '<Page><SourceLocation resid="Support.Url"'),
      'Page names Support.Url, the Runtime Pane.Url; name the same.',
    ],
    [
      'commands on another page',
      changed('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Support.Url"'),
      'FunctionFile names Support.Url, the Runtime Pane.Url; name the same.',
    ],
    [
      'a pane on another page',
      changed(/(ShowTaskpane">\s*<SourceLocation resid=")Pane.Url/u, '$1Support.Url'),
      'Action names Support.Url, the Runtime Pane.Url; name the same.',
    ],
    [
      'a first page that is another',
      changed(
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
        '<SourceLocation DefaultValue="https://localhost:3000/start.html"',
      ),
      'DefaultSettings name https://localhost:3000/start.html, the Runtime https://localhost:3000/taskpane.html; name the same.',
    ],
    [
      'a pane with an id of its own',
      changed(
        '<Action xsi:type="ShowTaskpane">',
        '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
      ),
      'An Action has a TaskpaneId: its pane would not be that of the Runtime. Take it out.',
    ],
    [
      'a reference that leads nowhere',
      changed('<Label resid="OpenPane.Label"', '<Label resid="Pane.Label"'),
      'Label refers to Pane.Label, and there is no such resource.',
    ],
    [
      'a reference to the wrong list',
      changed('<Label resid="OpenPane.Label"', '<Label resid="OpenPane.Tip"'),
      'Label refers to OpenPane.Tip of bt:LongStrings; it takes one of bt:ShortStrings.',
    ],
    [
      'a resource that nothing uses',
      changed('<bt:LongStrings>', '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="x" />'),
      'Nothing refers to the resource Old.Tip; take it out.',
    ],
    [
      'a resource id that stands twice',
      changed('<bt:LongStrings>', '<bt:LongStrings><bt:String id="OpenPane.Tip" DefaultValue="x" />'),
      'The resource id OpenPane.Tip stands twice.',
    ],
    [
      'too long a resource id',
      changed(/OpenPane\.Label/gu, 'OpenPane.Label.That.Is.Much.Too.Long'),
      'The resource id OpenPane.Label.That.Is.Much.Too.Long has 36 characters, and Office takes 32.',
    ],
    [
      'too long a label',
      changed('DefaultValue="Open pane"', `DefaultValue="${long}"`),
      'The resource OpenPane.Label has 126 characters, and bt:ShortStrings takes 125.',
    ],
    [
      'an address that is not https',
      changed('https://localhost:3000/functions.json', 'http://localhost:3000/functions.json'),
      'bt:Url names http://localhost:3000/functions.json; Office loads only https.',
    ],
    [
      'an address that is none',
      changed('https://localhost:3000/functions.json', '/functions.json'),
      'bt:Url names "/functions.json", which is no address.',
    ],
    [
      'a size of icon that Office needs',
      changed(/ *<bt:Image size="16" .*\n/u, ''),
      'PlumblineGroup has no icon of 16 pixels.',
    ],
    [
      'two buttons with one id',
      changed('id="CheckPlan"', 'id="OpenPane"'),
      'The id OpenPane stands twice in the ribbon.',
    ],
  ])('finds %s', (_, text, problem) => {
    expect(checkManifest(text)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it('says each thing once and in a sentence', () => {
    const problems = checkManifest(sound.replaceAll('https:', 'http:').replaceAll('Pane.Url"', 'Other.Url"'));
    expect(new Set(problems).size).toBe(problems.length);
    for (const problem of problems) expect(problem).toMatch(/^[A-Za-z].*\.$/u);
  });
});
