import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { obtainChromium } from './chromium.mjs';
import { readJson } from './data-folder.mjs';
import { ensurePackages } from './packages.mjs';
import { root } from './paths.mjs';
import { signal as send } from './processes.mjs';
import { endCommands } from './run.mjs';
import { Fault, duration, faultLine, say } from './say.mjs';
import { obtainTemporalCli } from './temporal-cli.mjs';
import { obtainTestServer } from './test-server.mjs';

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** Checks that are one command each; every one counts as one test. */
const checks = {
  types: [
    ['types of service and tests', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
    [
      'types of the admin UI',
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/admin/tsconfig.json'],
    ],
    [
      'types of the portal',
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'apps/portal/tsconfig.json'],
    ],
  ],
  lint: [['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']]],
  format: [['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']]],
  openapi: [['API description and client', ['scripts/openapi.mjs', '--check']]],
};

/** Projects of jest.config.js in the order of running: what is quick and tells most comes first. */
const projects = ['unit', 'workflows', 'replay', 'integration', 'e2e', 'browser', 'cluster'];
/** One whole stack of processes with a browser, and a whole cluster: two at once would slow each other down on a small machine. */
const oneAtATime = new Set(['browser', 'cluster']);
const needs = {
  temporal: new Set(['integration', 'e2e', 'browser', 'cluster']),
  testServer: new Set(['workflows', 'replay', 'integration']),
  chromium: new Set(['browser']),
  build: new Set(['e2e', 'browser', 'integration', 'cluster']),
};

/** @param {string[]} asked names of checks or projects, or paths of spec files; none: everything */
export async function test(asked) {
  const began = Date.now();
  const sums = { passed: 0, failed: 0 };
  watchSignals(sums);
  try {
    const plan = planFor(asked);
    await ensurePackages();
    await obtain(plan);
    for (const name of plan.checks) for (const check of checks[name]) await runCheck(check, sums);
    for (const name of plan.projects) await runProject(name, plan.paths, sums);
  } catch (error) {
    if (!(error instanceof Fault) && process.env.DEBUG) console.error(error);
    console.error(faultLine(error));
    sums.failed += 1;
  }
  say(`\nThis took ${duration(Date.now() - began)}.`);
  finish(sums);
}

function planFor(asked) {
  if (asked.length === 0) return { checks: Object.keys(checks), projects, paths: [] };
  const paths = asked.filter((word) => !(word in checks) && !projects.includes(word));
  const missing = paths.find((path) => !existsSync(join(root, path)));
  if (missing) {
    const known = [...Object.keys(checks), ...projects].join(', ');
    throw new Fault(`There is no part or file ${missing}: give some of ${known}, or paths of spec files.`);
  }
  const named = projects.filter((name) => asked.includes(name));
  return {
    checks: Object.keys(checks).filter((name) => asked.includes(name)),
    projects: paths.length > 0 && named.length === 0 ? projects : named,
    paths,
  };
}

/** Everything is obtained before the first test, so that a missing tool is known at once and not after minutes. */
async function obtain(plan) {
  const any = (names) => plan.projects.some((name) => names.has(name));
  if (any(needs.temporal)) await obtainTemporalCli();
  if (any(needs.testServer)) await obtainTestServer();
  if (any(needs.chromium)) await obtainChromium();
  if (any(needs.build)) await build();
}

async function runCheck([label, args], sums) {
  say(`\n— ${label}`);
  const passed = (await node(args)) === 0;
  sums[passed ? 'passed' : 'failed'] += 1;
  say(passed ? `${label}: good` : `${label}: FAILED`);
}

async function runProject(name, paths, sums) {
  say(`\n— tests: ${name}`);
  const folder = await mkdtemp(join(tmpdir(), 'minglu-jest-'));
  const report = join(folder, 'report.json');
  try {
    // Paths come first: --selectProjects takes all words after it.
    const code = await node([
      ...[...jest, ...paths, '--passWithNoTests', '--forceExit', '--json', `--outputFile=${report}`],
      ...[`--maxWorkers=${oneAtATime.has(name) ? 1 : 2}`, '--selectProjects', name],
    ]);
    add(sums, await readJson(report), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that could not be run at all, and a jest that died, count as one failure each. */
function add(sums, report, code) {
  if (!report) {
    sums.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = report;
  sums.passed += numPassedTests;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  sums.failed += failed === 0 && code !== 0 ? 1 : failed;
  if (numPendingTests > 0) say(`${numPendingTests} skipped`);
}

let current;

/** Runs Node in a group of its own, with its output on this terminal. */
function node(args) {
  return new Promise((resolve, reject) => {
    // stdout of jest is the JSON report, which goes to a file: people read stderr.
    const quiet = args.includes('--json');
    current = spawn(process.execPath, args, {
      cwd: root,
      detached: true,
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
      env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    current.once('error', reject);
    current.once('exit', (code) => {
      current = undefined;
      resolve(code);
    });
  });
}

function watchSignals(sums) {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(name, () => {
      endCommands();
      if (current?.pid) send(current.pid, 'SIGKILL', { group: true });
      sums.failed += 1;
      say('\nInterrupted.');
      finish(sums);
    });
  }
}

function finish({ passed, failed }) {
  process.stdout.write(`${passed} passed, ${failed} failed\n`, () =>
    process.exit(failed === 0 && passed > 0 ? 0 : 1),
  );
}
