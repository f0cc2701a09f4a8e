import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './build.mjs';
import { prepareDataFolder, readJson, refuseLostKey, runFile, runningStack } from './data-folder.mjs';
import { accountLines, addressLines } from './greeting.mjs';
import { ensurePackages } from './packages.mjs';
import { dataDir, shown } from './paths.mjs';
import { isSame, parentOf, stopProcess } from './processes.mjs';
import { endCommands } from './run.mjs';
import { Fault, duration, faultLine, say, surviveClosedTerminal } from './say.mjs';
import { planStack } from './stack.mjs';
import { Interrupted, Supervisor } from './supervisor.mjs';

/** Runs the whole stack until the person stops it. */
export async function start() {
  surviveClosedTerminal();
  const folder = dataDir();
  const supervisor = new Supervisor(folder);
  const stop = stopper(supervisor);
  watchSignals(supervisor, stop);
  try {
    await bringUp(supervisor, folder);
  } catch (error) {
    if (error instanceof Interrupted || supervisor.stopping) return stop();
    if (!(error instanceof Fault) && process.env.DEBUG) console.error(error);
    console.error(faultLine(error));
    await stop(1);
  }
}

async function bringUp(supervisor, folder) {
  const began = Date.now();
  await prepareDataFolder(folder);
  await refuseSecondStart(folder);
  refuseLostKey(folder);
  await supervisor.claim();
  await ensurePackages();
  supervisor.checkpoint();
  const stack = await planStack(folder);
  supervisor.checkpoint();
  await build();
  supervisor.checkpoint();
  await stack.bringUp(supervisor);
  await supervisor.note({ ready: true });
  supervisor.ready = true;
  say(`\n名录 Minglu is ready (after ${duration(Date.now() - began)}).`);
  for (const line of addressLines(stack.addresses)) say(line);
  await showFirstSignIn(folder);
  say('Ctrl-C stops everything; `npm start` goes on from there.');
}

/** Two supervisors on one folder would fight; what a killed one left behind is stopped first. */
async function refuseSecondStart(folder) {
  const running = await runningStack(folder);
  if (running) {
    const where = running.env?.GATEWAY_URL ? ` (${running.env.GATEWAY_URL})` : '';
    throw new Fault(
      `Minglu already runs on ${shown(folder)}${where}, process ${running.supervisor.pid}: stop it with Ctrl-C there, or give this one another MINGLU_DATA_DIR and other ports.`,
    );
  }
  const left = (await readJson(runFile(folder)))?.children ?? [];
  for (const child of left.reverse()) {
    if (!isSame(child.pid, child.started)) continue;
    say(`Stopping ${child.name}, left behind by an earlier run …`);
    await stopProcess(child);
  }
}

/** The passwords are shown at the first start only; the file keeps them for whoever may read it. */
async function showFirstSignIn(folder) {
  const file = join(folder, 'first-sign-in.json');
  const mark = join(folder, '.first-sign-in-shown');
  const written = await readJson(file);
  if (!written) return;
  for (const line of accountLines(written, shown(file), !(await readJson(mark)))) say(line);
  await writeFile(mark, 'true\n');
}

/** The one way down; a second call waits for the first. */
function stopper(supervisor) {
  let stopped;
  return (exitCode) => {
    stopped ??= (async () => {
      supervisor.stopping = true;
      endCommands();
      await supervisor.stopAll({ quiet: exitCode === 1 });
      if (exitCode === undefined) say('Stopped. Everything is kept; `npm start` goes on from there.');
      process.exit(exitCode ?? (supervisor.ready ? 0 : 130));
    })();
    return stopped;
  };
}

function watchSignals(supervisor, stop) {
  let asked = 0;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      asked += 1;
      if (asked === 1) {
        say('\nStopping; a moment, please (Ctrl-C again to end everything at once) …');
        void stop();
      } else if (name === 'SIGINT' && Date.now() - firstAsked > 1000) {
        supervisor.killAll();
      }
      if (asked === 1) firstAsked = Date.now();
    });
  }
  let firstAsked = 0;
  watchParent(stop);
}

/** When npm itself is killed, nobody could stop us any more with Ctrl-C: stop as well. */
function watchParent(stop) {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = above();
  setInterval(() => {
    if (above() !== before) void stop();
  }, 1000).unref();
}
