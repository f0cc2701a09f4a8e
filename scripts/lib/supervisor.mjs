import { setTimeout as delay } from 'node:timers/promises';
import { runFile, thisSupervisor, writeJson } from './data-folder.mjs';
import { LogTail, logEnd, rotate } from './log-tail.mjs';
import { shown } from './paths.mjs';
import { signal, startedAt, stopProcess } from './processes.mjs';
import { lastLines } from './run.mjs';
import { Fault, say } from './say.mjs';
import { Warden } from './warden-client.mjs';

const longestPauseMs = 30_000;
const calmAfterMs = 60_000;

/** Thrown inside the start-up when the person has asked to stop. */
export class Interrupted extends Error {}

/**
 * Starts services in order, starts them again when they die, and stops them in the opposite order. A warden
 * does the stopping when this process is killed.
 *
 * A service is `{ name, logFile, spawn(): Promise<ChildProcess>, ready(gone): Promise<void>, signal?, hardSignal?, graceMs?, tail? }`.
 */
export class Supervisor {
  stopping = false;
  #services = [];
  #warden = new Warden();
  #folder;
  #state;
  #claimed = false;
  #writing = Promise.resolve();

  constructor(folder) {
    this.#folder = folder;
    this.#state = { supervisor: thisSupervisor(), ready: false, env: {}, children: [] };
  }

  /** Stops the start-up at its next step when the person has asked to stop. */
  checkpoint() {
    if (this.stopping) throw new Interrupted();
  }

  /** Takes the data folder: from here on `run.json` speaks of this run. */
  async claim() {
    this.#claimed = true;
    await this.note({});
  }

  /** Writes down what runs, for a second start and for other commands. */
  async note(change) {
    if (!this.#claimed) return;
    Object.assign(this.#state, change);
    this.#writing = this.#writing
      .then(() => writeJson(runFile(this.#folder), this.#state))
      .catch(() => undefined);
    await this.#writing;
  }

  /** Starts a service and waits until it is ready; a death before that is a fault with its reason. */
  async start(service) {
    this.checkpoint();
    await rotate(service.logFile);
    const running = {
      service,
      failures: 0,
      tail: service.tail ? new LogTail(service.name, service.logFile) : undefined,
    };
    this.#services.push(running);
    await this.#spawn(running);
    await this.#becomeReady(running);
  }

  async #spawn(running) {
    this.checkpoint();
    const { service } = running;
    const child = await service.spawn();
    running.ended = false;
    child.once('error', (error) => (running.error = error));
    child.once(
      'exit',
      (code, by) => void this.#exited(running, child, by ? `signal ${by}` : `exit code ${code}`),
    );
    if (child.pid === undefined) {
      await delay(0);
      throw new Fault(`${service.name} could not be started: ${running.error?.message}`);
    }
    running.child = child;
    running.since = Date.now();
    running.target = { pid: child.pid, started: startedAt(child.pid), ...stopSettings(service) };
    this.#warden.watch(child.pid, stopSettings(service));
    await this.note({ children: this.#children() });
  }

  async #becomeReady(running) {
    const { service } = running;
    try {
      await service.ready(() => running.ended || this.stopping);
    } catch (error) {
      this.checkpoint();
      const cause =
        knownCause(logEnd(service.logFile)) ?? (running.ended ? lastWords(service.logFile) : error.message);
      throw new Fault(`${service.name} did not start: ${cause}. Its log is ${shown(service.logFile)}.`);
    }
    this.checkpoint();
    running.ready = true;
    await running.tail?.start();
  }

  #children() {
    return this.#services
      .filter(({ child, ended }) => child && !ended)
      .map(({ service, target }) => ({ name: service.name, ...target }));
  }

  async #exited(running, child, how) {
    running.ended = true;
    if (child.pid) this.#warden.forget(child.pid);
    if (this.stopping || !running.ready) return;
    if (Date.now() - running.since > calmAfterMs) running.failures = 0;
    const pause = Math.min(1000 * 2 ** running.failures++, longestPauseMs);
    const { name, logFile } = running.service;
    const cause = knownCause(logEnd(logFile)) ?? how;
    say(
      `${name} has stopped (${cause}). It is started again in ${pause / 1000} s; its log is ${shown(logFile)}.`,
    );
    running.ready = false;
    await delay(pause);
    await this.#again(running, child);
  }

  async #again(running, child) {
    if (this.stopping) return;
    try {
      await this.#spawn(running);
      running.ready = true;
      await running.service.ready(() => running.ended || this.stopping);
      if (!running.ended) say(`${running.service.name} is up again.`);
    } catch (error) {
      if (this.stopping) return;
      if (running.child === child)
        await this.#exited(Object.assign(running, { ready: true }), child, error.message);
      else if (!running.ended) say(`${running.service.name} is slow to come up: ${error.message}`);
    }
  }

  /** Stops all services, last started first. */
  async stopAll({ quiet = false } = {}) {
    this.stopping = true;
    for (const { child, ended, target, service, tail } of [...this.#services].reverse()) {
      tail?.stop();
      if (!child || ended) continue;
      if (!quiet) say(`Stopping ${service.name} …`);
      await stopProcess(target);
      this.#warden.forget(target.pid);
    }
    await this.note({ ready: false, children: [] });
  }

  /** Ends everything at once: for the person who cannot wait. */
  killAll() {
    for (const { child, ended, target, service } of [...this.#services].reverse()) {
      if (child && !ended) signal(target.pid, service.hardSignal ?? 'SIGKILL');
    }
  }
}

function stopSettings({ signal: name, hardSignal, graceMs }) {
  return { signal: name ?? 'SIGTERM', hardSignal, graceMs: graceMs ?? 15_000 };
}

function knownCause(log) {
  const recent = log.slice(-3000);
  if (/No space left on device|ENOSPC|database or disk is full/.test(recent))
    return 'the disk is full: free some space';
  if (/EADDRINUSE|address already in use/i.test(recent)) return 'its port is taken by another program';
  return undefined;
}

/** What a program said last, without the frames of a stack trace. */
function lastWords(file) {
  const lines = logEnd(file)
    .split('\n')
    .filter((line) => !/^\s+at |^Node\.js v|^\s*[\^{}]*\s*$/.test(line));
  const last = lines.at(-1) ?? '';
  try {
    const { msg, err } = JSON.parse(last);
    return [msg, err?.message].filter(Boolean).join(': ');
  } catch {
    return lastLines(lines.join('\n'), 2) || 'it ended without a word';
  }
}
