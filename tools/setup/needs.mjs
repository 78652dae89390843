import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, read, root, run, say } from './run.mjs';

/**
 * What tests need beyond npm, each with the variable that tells the tests where it is. Nothing is installed that is
 * there; what cannot be installed is a failure in CI, and elsewhere skips its tests with one line.
 */
export const needs = [
  {
    title: 'Chromium',
    variable: 'GENAUTH_TEST_CHROMIUM',
    skips: 'the browser tests',
    find: () => existing('/usr/bin/chromium'),
    install: () => aptInstall('chromium', 'fonts-noto-cjk'),
  },
  {
    title: 'PostgreSQL 15',
    variable: 'GENAUTH_TEST_POSTGRES',
    skips: 'the operation tests against PostgreSQL 15',
    find: () => existing('/usr/lib/postgresql/15/bin/postgres') && '/usr/lib/postgresql/15',
    install: () => aptInstall('postgresql-15'),
  },
  {
    title: 'The Python clients',
    variable: 'GENAUTH_TEST_PYTHON',
    skips: 'the tests with the Python clients',
    find: () => existing(join(root, '.cache/python/complete')) && join(root, '.cache/python/bin/python'),
    install: installPython,
  },
];

/** The environment of the tests: one variable for each need that is met. */
export function meetNeeds() {
  const found = {};
  for (const { title, variable, skips, find, install } of needs) {
    const place = process.env[variable] || find() || (install() ? find() : undefined);
    if (place) found[variable] = place;
    else if (process.env.CI === 'true') fail(`${title} could not be installed; CI skips nothing.`);
    else say(`${title} is not installed here and could not be: skipping ${skips}.`);
  }
  return found;
}

const existing = (path) => (existsSync(path) ? path : undefined);

function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  say(`Installing ${packages.join(', ')} …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const get = (...args) => run('apt-get', ['-qq', ...args], options);
  return get('update') && get('install', '-y', '--no-install-recommends', ...packages);
}

function installPython() {
  const python = ['python3', 'python'].find((name) => read(name, ['--version']));
  if (!python) return false;
  say('Installing the Python clients …');
  const folder = join(root, '.cache/python');
  const pip = [
    join(folder, 'bin/python'),
    ['-m', 'pip', 'install', '--quiet', '-r', join(root, 'tools/setup/python.txt')],
  ];
  return run(python, ['-m', 'venv', '--clear', folder]) && run(...pip) && run('touch', [join(folder, 'complete')]);
}
