import { servedAddress } from '../../../tools/deployment/served-address';

describe('servedAddress', () => {
  it.each([
    ['https://localhost:3000', 'https://localhost:3000'],
    ['https://localhost:3000/', 'https://localhost:3000'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/tools/plumbline///', 'https://example.org/tools/plumbline'],
    ['  HTTPS://Example.ORG:443/Tools ', 'https://example.org/Tools'],
    ['https://intranet/plumbline v2', 'https://intranet/plumbline%20v2'],
    ['https://bücher.example/a', 'https://xn--bcher-kva.example/a'],
  ])('takes %j as %s, so that a page name can follow', (text, address) => {
    expect(servedAddress(text)).toEqual({ address, problem: null });
  });

  it.each([
    ['http://example.org/tools', 'begins with http:'],
    ['ftp://example.org', 'begins with ftp:'],
    ['example.org/tools', 'is no address'],
    ['localhost:3000', 'is no address'],
    ['https:example.org', 'is no address'],
    ['https:///tools', 'is no address'],
    ['', 'is no address'],
    ['https://localhost', 'names localhost without a port'],
    ['https://localhost/plumbline', 'names localhost without a port'],
    ['https://127.0.0.1:3000', 'is this machine by number'],
    ['https://[::1]:3000', 'is this machine by number'],
    ['https://example.org/tools?version=2', 'has a query'],
    ['https://example.org/tools?', 'has a query'],
    ['https://example.org/#tools', 'has a fragment'],
    ['https://ada:secret@example.org', 'holds a name or password'],
    ['https://example.org/taskpane.html', 'names a page'],
  ])('refuses %j, saying that it %s', (text, reason) => {
    const { address, problem } = servedAddress(text);
    expect(address).toBeNull();
    expect(problem).toContain(`"${text}" ${reason}`);
  });
});
