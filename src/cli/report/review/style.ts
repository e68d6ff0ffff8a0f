/** How the page looks: on a screen, light or dark, and on paper, where the summary has the first page. */
export const reviewStyle = `
:root { color-scheme: light dark; --paper: #fff; --raised: #f4f6f8; --ink: #16242f; --quiet: #4a5a68; --line: #d3dae0; --bar: #16324a; --error: #b10e1c; --warning: #8a5a00; --advice: #115ea3; --good: #0e700e; }
@media (prefers-color-scheme: dark) { :root { --paper: #1b1f23; --raised: #262c32; --ink: #eef1f4; --quiet: #b8c3cc; --line: #414b54; --bar: #7fb2dd; --error: #f1767f; --warning: #eab04a; --advice: #7fb2dd; --good: #6fc36f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", sans-serif; overflow-wrap: anywhere; }
main { max-width: 960px; margin: 0 auto; padding: 24px 20px 48px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 19px; margin: 32px 0 8px; }
h3 { font-size: 16px; margin: 24px 0 4px; }
h4 { font-size: 15px; margin: 16px 0 0; }
p { margin: 4px 0 8px; }
article + article { border-top: 3px solid var(--line); margin-top: 48px; padding-top: 32px; }
.quiet { color: var(--quiet); }
.score { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: baseline; margin: 20px 0 8px; }
.number { font-size: 56px; line-height: 1; font-weight: 700; font-variant-numeric: tabular-nums; }
.verdict { font-size: 21px; font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: 8px 0 12px; }
th, td { text-align: start; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); }
th { font-size: 13px; font-weight: 600; color: var(--quiet); }
.figures { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline: 10px; }
.place { min-width: 8em; color: var(--quiet); }
.error { color: var(--error); } .warning { color: var(--warning); } .advice { color: var(--advice); }
ul { margin: 4px 0 12px; padding-inline-start: 20px; }
svg { display: block; max-width: 100%; height: auto; }
svg text { fill: var(--ink); font: 13px system-ui, "Segoe UI", sans-serif; }
svg .late { fill: var(--error); } svg .gap { fill: none; stroke: var(--error); stroke-dasharray: 3 2; } svg text.error { fill: var(--error); font-size: 11px; } svg .along { stroke: var(--paper); stroke-width: 1.5; } svg .grid { stroke: var(--line); } svg .today { stroke: var(--error); stroke-width: 2; }
svg .bar { fill: var(--bar); } svg .rail { fill: var(--raised); stroke: var(--line); }
nav ol { padding-inline-start: 24px; }
a { color: var(--advice); }
@media print { :root { --paper: #fff; --raised: #f4f6f8; --ink: #000; --quiet: #333; --line: #bbb; --bar: #16324a; --error: #900; --warning: #640; --advice: #036; } body { font-size: 11px; } main { max-width: none; padding: 0; } .behind { break-before: page; } tr, h2, h3, h4 { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } thead { display: table-header-group; } }
`.trim();
