// Who may import whom. Packages are named where a folder may use them; what a
// folder's row does not name, it may not import.
const PREACT = 'preact|@preact/signals';
const TABLE = {
  'core/model': { folders: 'core/model', packages: 'valibot' },
  'core/scan': { folders: 'core/(model|scan)', packages: 'valibot' },
  'core/card': { folders: 'core/(model|card)', packages: 'valibot|minisearch' },
  'core/timeline': {
    folders: 'core/(model|timeline)',
    packages: 'valibot',
  },
  components: {
    folders: 'core|components',
    packages: `${PREACT}|d3-[a-z-]+`,
  },
  page: {
    folders: 'core|components|page',
    packages: `${PREACT}|wxt/dist/utils`,
  },
  platform: {
    folders: 'core|platform',
    packages: 'valibot|webextension-polyfill|wxt/dist/(browser|utils)|idb',
  },
  data: { folders: 'core|data', packages: 'valibot' },
};

const rows = Object.entries(TABLE).flatMap(
  ([folder, { folders, packages }]) => [
    {
      name: `folders-of-${folder.replace('/', '-')}`,
      comment: `${folder} may import ${folders} and no other folder.`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: {
        dependencyTypes: ['local'],
        pathNot: `^(${folders})(/|\\.ts$)`,
      },
    },
    {
      name: `packages-of-${folder.replace('/', '-')}`,
      comment: `${folder} may import the packages ${packages}.`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: {
        path: 'node_modules',
        pathNot: `node_modules/(${packages})(/|\\.|$)`,
      },
    },
  ],
);

export default {
  forbidden: [
    ...rows,
    {
      name: 'no-rings',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'built-ins-in-data-only',
      comment: 'What ships runs in browsers; only data is read by Node.',
      severity: 'error',
      from: { path: '^(core|components|page|platform|entrypoints)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'data-stays-behind',
      comment:
        'The extension gets the pack and the lexicon, never the dataset.',
      severity: 'error',
      from: { path: '^(core|components|page|platform|entrypoints)/' },
      to: { path: '^data/' },
    },
    {
      name: 'entrypoints-stand-alone',
      comment: 'One entrypoint never imports another.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'nothing-imports-entrypoints',
      comment:
        'Entrypoints wire; what others need lives in a folder of its own.',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'source-never-imports-tests',
      comment: 'What ships needs no test and no script.',
      severity: 'error',
      from: { path: '^(core|components|page|platform|data|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'everything-resolves',
      comment: 'The import names a file or package that is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
};
