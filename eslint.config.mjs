import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SOURCE = ['core', 'components', 'page', 'platform', 'entrypoints'];
const inSource = SOURCE.map((folder) => `${folder}/**/*.{ts,tsx}`);

/** What could send something away; the promise is that nothing does. */
const NETWORK = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'importScripts', 'eval', 'Function', 'Image'],
].map((name) => ({
  name,
  message: 'Gloss sends nothing and runs no code from elsewhere.',
}));

/** What `core` may not know: it runs the same without a browser. */
const BROWSER = [
  ...['document', 'window', 'navigator', 'location', 'indexedDB', 'browser'],
  ...['chrome', 'localStorage', 'setTimeout', 'setInterval', 'performance'],
].map((name) => ({
  name,
  message: 'core is pure: take what is needed as a parameter.',
}));

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export; only WXT and tools ask for a default one.',
};
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'core has no clock: take the time as a parameter.',
  },
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], MemberExpression[object.name='Math'][property.name='random']",
    message: 'core has no clock and no dice: take the value as a parameter.',
  },
];
const BEACON = {
  property: 'sendBeacon',
  message: 'Gloss sends nothing.',
};
const MARKUP = [
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
  ],
].map((property) => ({
  property,
  message: 'Text goes onto pages as text nodes, never as markup.',
}));

export default defineConfig(
  { ignores: ['.output/', '.wxt/', '.tour/', 'tests/fixtures/', 'docs/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      eqeqeq: 'error',
      // Numbers read well in texts; nothing else turns into one unasked.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true },
      ],
      // `process.env['NAME']` is how TypeScript wants index signatures read.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true },
      ],
      // Things are made by functions here: what they hand out needs no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A cast to the type without null says what `!` hides.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // Listeners of the extension API answer with promises.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      // An empty text often means that there is none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: inSource,
    rules: {
      'max-lines-per-function': [
        'error',
        { max: 60, skipBlankLines: true, skipComments: true },
      ],
      'no-restricted-globals': ['error', ...NETWORK],
      'no-restricted-properties': ['error', BEACON, ...MARKUP],
      'no-console': 'error',
    },
  },
  {
    files: ['data/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines-per-function': [
        'error',
        { max: 60, skipBlankLines: true, skipComments: true },
      ],
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK, ...BROWSER],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, ...CLOCK],
    },
  },
  {
    // Reads the pack out of the package itself: the one request there is.
    files: ['platform/load-pack.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['entrypoints/**/*', '*.config.ts', '**/*.config.ts', '**/*.d.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      // Declarations of virtual modules can name types in no other way.
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false },
      ],
    },
  },
);
