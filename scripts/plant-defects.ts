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
whether the test that is there for it fails. Ends with 1 when one goes unseen.
  --only WORDS  the defects whose names hold these words`;

const LEFT_OUT = /^(?:node_modules|\.git|\.output|\.wxt|\.tour)$/;

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
  try {
    let unseen = 0;
    for (const defect of DEFECTS.filter(({ name }) => name.includes(only))) {
      const isSeen = await plant(copy, defect);
      if (!isSeen) unseen += 1;
      console.log(`${isSeen ? 'seen  ' : 'UNSEEN'}  ${defect.name}`);
    }
    process.exitCode = unseen > 0 ? 1 : 0;
  } finally {
    await rm(copy, { recursive: true });
  }
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

/** Whether the test fails with the defect in its place; throws where the defect finds no place. */
async function plant(copy: string, defect: Defect): Promise<boolean> {
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
    const isBuilt = /browser|built/.test(defect.test);
    if (isBuilt && !run(copy, ['wxt', 'build'])) return true;
    const config = isBuilt ? 'tests/browser' : 'tests';
    return !run(copy, [
      ...['vitest', 'run', '--config', `${config}/vitest.config.ts`],
      ...[defect.test, '-t', defect.title],
    ]);
  } finally {
    await writeFile(path, whole);
  }
}

/** Whether a command of the project's packages ends well. */
function run(folder: string, [name = '', ...args]: string[]): boolean {
  const { status } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules', '.bin', name), ...args],
    {
      cwd: folder,
      env: { ...process.env, BROWSERS: 'chromium' },
      stdio: 'ignore',
    },
  );
  return status === 0;
}

await main();
