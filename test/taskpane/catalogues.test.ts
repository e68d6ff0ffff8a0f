import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

const folder = join(__dirname, '../../src/taskpane');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => file.replaceAll(sep, '/'));

function nodesOf(file: string): readonly ts.Node[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(folder, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}

/** Attributes whose value is read by people. */
const spoken = /^(aria-label|aria-description|aria-valuetext|title|alt|placeholder)$/u;

it.each(files.filter((file) => file.endsWith('.tsx')))('%s has no words of its own', (file) => {
  const words = nodesOf(file).flatMap((node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) return [node.text.trim()];
    if (!ts.isJsxAttribute(node) || !spoken.test(node.name.getText())) return [];
    return node.initializer !== undefined && ts.isStringLiteral(node.initializer)
      ? [node.initializer.text]
      : [];
  });
  expect(words).toEqual([]);
});

it.each(files.filter((file) => !file.startsWith('look/')))('%s takes its colours from the inks', (file) => {
  const colours = nodesOf(file).filter(
    (node) => ts.isPropertyAccessExpression(node) && /^tokens\.color/u.test(node.getText()),
  );
  expect(colours.map((node) => node.getText())).toEqual([]);
});

it.each(files)('%s knows no Office.js', (file) => {
  const names = nodesOf(file).filter(
    (node) => ts.isIdentifier(node) && /^(Office|Excel|OfficeExtension)$/u.test(node.text),
  );
  expect(names.map((node) => node.getText())).toEqual([]);
});
