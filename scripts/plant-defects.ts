import { spawnSync } from 'node:child_process';
import {
  cp,
  mkdtemp,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFECTS, type Defect } from './defects.ts';

const USAGE = `node scripts/plant-defects.ts [--only WORDS]

Copies the project, puts one defect after another into the copy, and says
whether the test that is there for it fails. Each test runs first without the
defect: one that fails then shows nothing. Ends with 1 unless all are seen.
  --only WORDS  the defects whose names hold these words`;

const LEFT_OUT = /^(?:node_modules|\.git|\.output|\.wxt|\.tour)$/;

/** What planting a defect showed. */
type Outcome = 'seen' | 'UNSEEN' | 'test fails without it' | 'does not build';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { only } = values;
  const copy = await copyProject();
  const outcomes: Outcome[] = [];
  try {
    const chosen = DEFECTS.filter(({ name }) => name.includes(only));
    console.log(`${'defect'.padEnd(50)} ${'outcome'.padEnd(22)} test`);
    const broken = findBroken(copy, chosen);
    for (const defect of chosen) {
      const outcome = broken.has(defect.name)
        ? 'test fails without it'
        : await plant(copy, defect);
      outcomes.push(outcome);
      const { name, test } = defect;
      console.log(`${name.padEnd(50)} ${outcome.padEnd(22)} ${test}`);
    }
  } finally {
    await rm(copy, { recursive: true });
  }
  const seen = outcomes.filter((outcome) => outcome === 'seen').length;
  console.log(`${seen} of ${outcomes.length} seen`);
  process.exitCode = seen === outcomes.length ? 0 : 1;
}

async function copyProject(): Promise<string> {
  const from = join(import.meta.dirname, '..');
  const copy = await mkdtemp(join(tmpdir(), 'gloss-defects-'));
  await cp(from, copy, {
    recursive: true,
    filter: (path) =>
      !LEFT_OUT.test(path.slice(from.length + 1).split('/')[0] ?? ''),
  });
  await symlink(join(from, 'node_modules'), join(copy, 'node_modules'));
  run(copy, ['wxt', 'prepare']);
  return copy;
}

/** The names of those defects whose test fails without them. */
function findBroken(copy: string, defects: readonly Defect[]): Set<string> {
  if (!build(copy)) throw new Error('the project does not build');
  const broken = defects.filter((defect) => !runTest(copy, defect));
  return new Set(broken.map(({ name }) => name));
}

/** Runs the test with the defect in its place; throws where it finds no place. */
async function plant(copy: string, defect: Defect): Promise<Outcome> {
  const path = join(copy, defect.file);
  const whole = await readFile(path, 'utf8');
  if (!whole.includes(defect.find)) {
    throw new Error(`${defect.file}: “${defect.find}” is not there any more`);
  }
  await writeFile(
    path,
    whole.replace(defect.find, () => defect.put),
  );
  try {
    if (isOfBuilt(defect) && !build(copy)) return 'does not build';
    return runTest(copy, defect) ? 'UNSEEN' : 'seen';
  } finally {
    await writeFile(path, whole);
  }
}

function isOfBuilt({ test }: Defect): boolean {
  return /browser|built/.test(test);
}

function build(copy: string): boolean {
  return (
    run(copy, ['wxt', 'build']) && run(copy, ['wxt', 'build', '-b', 'firefox'])
  );
}

function runTest(copy: string, defect: Defect): boolean {
  const config = isOfBuilt(defect) ? 'tests/browser' : 'tests';
  return run(copy, [
    ...['vitest', 'run', '--config', `${config}/vitest.config.ts`],
    ...[defect.test, '-t', defect.title],
  ]);
}

/** Whether a command of the project's packages ends well. */
function run(folder: string, [name = '', ...args]: string[]): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules', '.bin', name), ...args],
    {
      cwd: folder,
      // A hundred programs of the fuzzer are enough for a defect.
      env: { ...process.env, BROWSERS: 'chromium', SEEDS: '120' },
      stdio: 'ignore',
    },
  );
  return status === 0;
}

await main();
