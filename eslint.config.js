import { readFileSync } from 'node:fs';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const { rooms, exempt } = JSON.parse(
  readFileSync(new URL('./test/architecture/rooms.json', import.meta.url), 'utf8'),
);
const byName = Object.entries(rooms);

/** The table of rooms as policies of eslint-plugin-boundaries: everything not said there is forbidden. */
const policies = byName.flatMap(([name, { imports, types }]) => [
  { from: { element: { type: name } }, allow: { to: { element: { types: { anyOf: [name, ...imports] } } } } },
  {
    from: { element: { type: name } },
    allow: { to: { element: { types: { anyOf: [name, ...types] } } }, dependency: { kind: 'type' } },
  },
]);

/** The packages of a room as one pattern of what it must not import. */
function packageBan(name, { onlyPackages, neverPackages }) {
  const any = (names) =>
    names.map((text) => (text.endsWith('*') ? `${text.slice(0, -1)}.*` : `${text}(?:/|$)`)).join('|');
  const regex = onlyPackages ? `^(?!\\.|(?:${any(onlyPackages)})).+` : `^(?:${any(neverPackages)})`;
  const message = `The room ${name} must not use this package: see test/architecture/rooms.json.`;
  return ['error', { patterns: [{ regex, message }] }];
}

const roomsOfFiles = byName.map(([name, room]) => ({
  files: [`${room.folder}/**/*.{ts,tsx}`],
  ignores: exempt,
  rules: { '@typescript-eslint/no-restricted-imports': packageBan(name, room) },
}));

const plainScripts = ['**/*.{js,mjs,cjs}'];

export default tseslint.config(
  { ignores: ['dist/', '.data/', 'coverage/', 'libs/api-client/schema.d.ts', '**/*.d.mts'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      complexity: ['error', 15],
    },
  },
  {
    plugins: { boundaries },
    files: byName.map(([, { folder }]) => `${folder}/**/*.{ts,tsx}`),
    ignores: exempt,
    settings: {
      'boundaries/elements': byName.map(([type, { folder }]) => ({ type, pattern: folder })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
      'import/resolver': { './scripts/lib/eslint-resolver.cjs': {} },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkUnknownLocals: true, policies }],
    },
  },
  ...roomsOfFiles,
  {
    files: ['workflows/**/*.ts', 'libs/contract/**/*.ts', 'libs/rules/**/*.ts'],
    ignores: exempt,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'fetch',
          'performance',
          'setInterval',
          'setImmediate',
          'WeakRef',
          'console',
        ].map((name) => ({
          name,
          message: 'Workflows are replayed: nothing that differs between two runs, and nothing of Node.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Workflows are replayed: use uuid4() of the workflow package.',
        },
      ],
    },
  },
  {
    files: ['workflows/**/*.ts'],
    ignores: exempt,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ThrowStatement > NewExpression[callee.name='Error']",
          message:
            'A plain Error fails the workflow task and is retried for ever: throw an ApplicationFailure.',
        },
      ],
    },
  },
  {
    files: ['apps/admin/**/*.{ts,tsx}', 'apps/portal/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { ...reactHooks.configs.recommended.rules, 'max-lines-per-function': ['error', 90] },
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'test/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: plainScripts,
    rules: { eqeqeq: 'error', 'no-undef': 'off', 'no-unused-vars': 'error', 'max-lines': ['error', 300] },
  },
);
