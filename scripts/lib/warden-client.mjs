import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startedAt } from './processes.mjs';

const program = fileURLToPath(new URL('./warden.mjs', import.meta.url));

/**
 * The owner's side of `warden.mjs`: whatever is watched here is stopped, and whatever folder is marked is
 * removed, even when this process is killed. The warden is started with the first entry and ends with the last.
 */
export class Warden {
  #child;
  #entries = new Set();

  /** Guards a child process; call it right after starting the child. */
  watch(pid, { signal = 'SIGTERM', hardSignal, graceMs = 8000 } = {}) {
    this.#enter(`pid ${pid}`, { watch: { pid, started: startedAt(pid), signal, hardSignal, graceMs } });
  }

  /** The child has been stopped by its owner. */
  forget(pid) {
    this.#leave(`pid ${pid}`, { forget: pid });
  }

  /** Guards a throw-away folder. */
  removeLater(folder) {
    this.#enter(`folder ${folder}`, { remove: folder });
  }

  /** The folder has been removed by its owner. */
  keep(folder) {
    this.#leave(`folder ${folder}`, { keep: folder });
  }

  #enter(key, message) {
    this.#entries.add(key);
    this.#child ??= this.#start();
    this.#child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  #leave(key, message) {
    if (!this.#entries.delete(key) || !this.#child) return;
    this.#child.stdin.write(`${JSON.stringify(message)}\n`);
    if (this.#entries.size > 0) return;
    this.#child.stdin.end();
    this.#child = undefined;
  }

  #start() {
    const child = spawn(process.execPath, [program], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    child.unref();
    child.stdin.unref?.();
    return child;
  }
}
