import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The rooms of src in the order in which data flows: each imports only from those before it. */
const ROOMS = [
  ['model'],
  ['catalogue'],
  ['checks'],
  ['intake'],
  ['exports'],
  ['components', 'layouts', 'client'],
  ['pages'],
];

/** How many of them, from the first, run in plain Node, without Astro. */
const PLAIN_ROOMS = 5;

const roomRules = ROOMS.slice(0, -1).map((room, index) => {
  const later = ROOMS.slice(index + 1).flat();
  const patterns = [
    {
      regex: `^(\\.\\./)+(${later.join('|')})/`,
      message: `Data flows one way: ${ROOMS.map((names) => names.join(', ')).join(' → ')}. Pass it as a parameter.`,
    },
  ];
  if (index < PLAIN_ROOMS) {
    patterns.push({ regex: '^astro:', message: 'This room runs in plain Node, without Astro.' });
  }
  return {
    files: room.map((name) => `src/${name}/**/*.{ts,astro}`),
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default defineConfig(
  { ignores: ['dist/', 'dist.index/', '.astro/'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  { languageOptions: { globals: globals.node } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/client/**', 'src/**/*.astro'], languageOptions: { globals: globals.browser } },
  {
    // Nothing of the content becomes HTML without being escaped.
    files: ['src/**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  ...roomRules,
);
