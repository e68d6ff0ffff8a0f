import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/** Folders that know no host: what they import must run anywhere. */
const core = [
  'languages',
  'spreadsheet',
  'plan',
  'economics',
  'forecast',
  'alignment',
  'functions',
  'template',
];
/** The house: each folder of src with those that it may import from. Arrows never run back. */
const house = {
  languages: [],
  spreadsheet: ['languages'],
  plan: ['languages', 'spreadsheet'],
  economics: ['languages', 'spreadsheet', 'plan'],
  forecast: ['languages', 'spreadsheet', 'plan', 'economics'],
  alignment: ['languages', 'spreadsheet', 'plan', 'economics', 'forecast'],
  functions: ['languages', 'spreadsheet', 'plan', 'economics', 'forecast', 'alignment'],
  template: ['languages', 'spreadsheet', 'plan', 'economics', 'forecast', 'alignment', 'functions'],
  xlsx: ['languages', 'spreadsheet'],
  'office-host': ['spreadsheet'],
  excel: core,
  taskpane: [...core, 'excel'],
  runtime: [...core, 'excel', 'taskpane'],
  cli: [...core, 'xlsx'],
  workbench: [...core, 'xlsx', 'office-host'],
};

/** Folders whose code runs anywhere, in a browser as in Node. */
const anywhere = [...core, 'xlsx'];
/** The only folders that speak Office.js. */
const speakOffice = ['excel', 'runtime'];
/** The only folders that speak React. */
const withReact = ['taskpane', 'workbench'];

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/output/'] },
  js.configs.recommended,
  {
    // One import for each file or package, with the types in it marked; sorted, so that nobody has to think about order.
    plugins: { 'import-x': importX, 'simple-import-sort': simpleImportSort },
    rules: {
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'simple-import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']] }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // They judge enums and families of classes: here are no enums, and no classes but errors. They take a fifth of the lint's time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { boundaries, 'office-addins': officeAddins },
    settings: {
      'boundaries/elements': Object.keys(house).map((folder) => ({ type: folder, pattern: `src/${folder}` })),
      'import/resolver': { typescript: { alwaysTryTypes: true } },
    },
    rules: {
      ...officeRules,
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: Object.entries(house).map(([folder, mayImport]) => ({
            from: { element: { type: folder } },
            allow: { to: { element: { types: { anyOf: [folder, ...mayImport] } } } },
          })),
        },
      ],
    },
  },
  {
    files: anywhere.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:|react|@fluentui|@microsoft/office|@univerjs)',
              message: 'This room knows no host: what it holds runs in a browser as in Node.',
            },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'Office',
        'Excel',
        'window',
        'document',
        'fetch',
        'console',
      ],
    },
  },
  {
    files: Object.keys(house)
      .filter((folder) => !anywhere.includes(folder) && !withReact.includes(folder))
      .map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(react|@fluentui)', message: 'Only the pane and the workbench speak React.' },
          ],
        },
      ],
    },
  },
  {
    files: Object.keys(house)
      .filter((folder) => !anywhere.includes(folder) && !speakOffice.includes(folder))
      .flatMap((folder) => [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`]),
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] },
  },
  {
    // What only builds may look at everything; nothing looks at it.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '(^|/)tools/', message: 'tools only builds: nothing imports it.' },
            { regex: '/(xlsx|office-host)/', message: 'This room has one entry: its index.' },
          ],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      // Doubles of asynchronous things have nothing to wait for, and Jest's matchers are typed any.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        __filename: 'readonly',
        console: 'readonly',
        URL: 'readonly',
      },
    },
  },
  prettier,
);
