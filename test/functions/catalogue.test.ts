import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callFunction } from '../../src/functions/call';
import { worksheetFunctions } from '../../src/functions/catalogue';
import { evaluateFormula } from '../../src/functions/evaluate';
import { isOptional, type Parameter, type WorksheetFunction } from '../../src/functions/function';
import { functionGroups } from '../../src/functions/groups';
import { isMatrix } from '../../src/spreadsheet/cell';
import { isFailure } from '../../src/spreadsheet/failure';
import { parseFormula } from '../../src/spreadsheet/formula/parse';
import { isSyntaxProblem } from '../../src/spreadsheet/formula/syntax-problem';
import { forEvery } from '../support/for-every';
import { excelFunctionNames } from './excel-function-names';

const byId = worksheetFunctions.map((declaration) => [declaration.id, declaration] as const);

const defaultFits = (parameter: Parameter): boolean => {
  const value = parameter.default;
  if (value === undefined || value === null) return true;
  if (parameter.kind === 'boolean') return typeof value === 'boolean';
  if (parameter.kind === 'text')
    return parameter.choices === undefined || parameter.choices.includes(String(value));
  return typeof value === 'number';
};

function exampleValue({ example }: WorksheetFunction): unknown {
  const formula = parseFormula(example.call);
  if (isSyntaxProblem(formula)) return formula.message;
  const result = evaluateFormula(formula);
  return isFailure(result) ? result.error : result.value;
}

describe('the catalogue', () => {
  it('has each id once, group by group', () => {
    const ids = worksheetFunctions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const groups = [...new Set(worksheetFunctions.map(({ group }) => group))];
    expect(groups).toEqual(functionGroups.filter((group) => groups.includes(group)));
  });

  describe('each function', () => {
    forEvery(byId)('has a legal name: no cell, no function of Excel', (id) => {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/u);
      expect(id).not.toMatch(/^[A-Z]{1,3}[0-9]+$/u);
      expect(id).not.toMatch(/^R[0-9]*C[0-9]*$/u);
      expect(excelFunctionNames.has(id)).toBe(false);
    });

    forEvery(byId)('names its parameters, optional ones last', (_, declaration) => {
      const { parameters } = declaration;
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
        expect(defaultFits(parameter)).toBe(true);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      const optional = parameters.map(isOptional);
      expect(optional).toEqual([...optional].sort((one, other) => Number(one) - Number(other)));
    });

    forEvery(byId)('gives its example', (id, declaration) => {
      const value = exampleValue(declaration);
      const expected = declaration.example.result;
      expect(declaration.example.call.startsWith(`${id}(`)).toBe(true);
      const cells = [
        isMatrix(value) ? value : [[value]],
        isMatrix(expected) ? expected : [[expected]],
      ] as const;
      expect(cells[0].map((row) => row.length)).toEqual(cells[1].map((row) => row.length));
      cells[1].flat().forEach((cell, index) => {
        const actual = cells[0].flat()[index];
        if (typeof cell === 'number') expect(actual).toBeCloseTo(cell, 9);
        else expect(actual).toEqual(cell);
      });
    });

    forEvery(byId)(
      'answers what cannot be used with an error and its sentence, and never throws',
      (_, declaration) => {
        for (const argument of ['text', true, -1e308, [[]], [['x', null]], { error: '#N/A' }]) {
          const result = callFunction(
            declaration,
            declaration.parameters.map(() => argument),
          );
          const failures = isFailure(result) ? [result] : [result.value].flat(2).filter(isFailure);
          for (const { error, message } of failures) {
            expect(error).toMatch(/^#/u);
            expect(message).toMatch(/^\S[^{]*\.$/u);
            expect(message).not.toContain('bug in Plumbline');
          }
        }
      },
    );
  });
});

describe('generate-catalogues', () => {
  const generate = (...options: readonly string[]) =>
    spawnSync(process.execPath, ['tools/generate-catalogues.mjs', ...options], { encoding: 'utf8' });

  it('finds the catalogue of functions up to date', () => {
    expect(generate('--check').stderr).not.toContain('src/functions/catalogue.ts');
  });

  it('lists what lies in the folders, in a stable order, and notices what is new', () => {
    const root = mkdtempSync(join(tmpdir(), 'catalogues-'));
    const put = (path: string): void => {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), '');
    };
    try {
      put('src/functions/volume/required-volume.ts');
      put('src/functions/alignment/alignment-score.ts');
      put('src/functions/formula/parse.ts');
      put('src/alignment/rules/order/end-before-start.ts');
      put('src/alignment/rules/backing/unknown-strategy.ts');
      expect(generate(root, '--check').status).toBe(1);
      expect(generate(root).status).toBe(0);
      expect(generate(root, '--check').status).toBe(0);
      const functions = readFileSync(join(root, 'src/functions/catalogue.ts'), 'utf8');
      expect(functions).toContain("import { REQUIRED_VOLUME } from './volume/required-volume';");
      expect(functions).toContain('= [ALIGNMENT_SCORE, REQUIRED_VOLUME];');
      const rules = readFileSync(join(root, 'src/alignment/catalogue.ts'), 'utf8');
      expect(rules).toContain("import { unknownStrategy } from './rules/backing/unknown-strategy';");
      expect(rules).toContain('= [unknownStrategy, endBeforeStart];');
      put('src/alignment/rules/backing/broken-chain.ts');
      const stale = generate(root, '--check');
      expect(stale.status).toBe(1);
      expect(stale.stderr).toContain('src/alignment/catalogue.ts is not up to date');
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
