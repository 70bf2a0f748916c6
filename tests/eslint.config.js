import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The rules that the house states and a program can hold: whole files, small functions, nothing unused. */
export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'reports/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tests/tsconfig.json'],
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Names are exported by name: a reader can search them.',
        },
        { selector: 'TSEnumDeclaration', message: 'A union of literals says the same and erases.' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'pipelines/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipComments: true }],
      'no-console': 'error',
    },
  },
  {
    // Config files and declarations of other people's modules have the exports that they must have.
    files: ['tests/*.ts', 'tests/*.js', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
