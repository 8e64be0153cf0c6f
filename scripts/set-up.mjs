// Gets a bare clone ready: packages, Chromium and, with --browsers, Firefox.
// Runs on Node 20 with nothing installed, so it is plain JavaScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const say = (line) => process.stderr.write(`set-up: ${line}\n`);

function stop(line) {
  say(line);
  process.exit(1);
}

/** Runs a program with its output on standard error, which scripts do not parse. */
function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // npm is a command file on Windows.
    shell: process.platform === 'win32',
  });
  return error === undefined && status === 0;
}

/** Whether the installed packages are those that the lock file names. */
function hasPackages() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, installed))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson(installed).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || present[path]?.version === version,
  );
}

function setUpPackages() {
  if (hasPackages()) return;
  say('installing packages with npm ci');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('npm ci failed; see above');
  }
}

/** Where a browser is, or null. */
function findBrowser({ variable, places }) {
  const named = process.env[variable];
  if (!named) return places.find((place) => existsSync(place)) ?? null;
  if (existsSync(named)) return named;
  return stop(`${variable} names ${named}, and nothing is there`);
}

function setUpBrowsers(wanted) {
  const missing = wanted.filter((browser) => findBrowser(browser) === null);
  if (missing.length === 0) return;
  const names = missing.map((browser) => browser.package);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (!hasApt || process.getuid?.() !== 0) {
    const how = hasApt
      ? `sudo apt-get update && sudo apt-get ${install.join(' ')}`
      : `install ${names.join(' and ')}`;
    const variables = missing.map((browser) => browser.variable).join(' and ');
    stop(
      `${names.join(' and ')} not found; run: ${how}, or name the program in ${variables}`,
    );
  }
  say(`installing ${names.join(' and ')} with apt-get`);
  if (!run('apt-get', ['update']) || !run('apt-get', install)) {
    stop(`apt-get could not install ${names.join(' and ')}; see above`);
  }
  const still = missing.filter((browser) => findBrowser(browser) === null);
  for (const { package: name, variable } of still) {
    stop(
      `${name} is installed, but not where expected; name it in ${variable}`,
    );
  }
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) stop(`Node 20 or newer is needed; this is ${process.version}`);
const { chromium, firefox } = readJson('scripts/browsers.json');
setUpPackages();
setUpBrowsers(
  process.argv.includes('--browsers') ? [chromium, firefox] : [chromium],
);
