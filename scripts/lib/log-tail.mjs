import { open, rename, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { say } from './say.mjs';

const rotateAbove = 20 * 2 ** 20;
const repeatAfterMs = 30_000;

/** Keeps one earlier log file, so that logs do not grow for ever. */
export async function rotate(file) {
  const info = await stat(file).catch(() => undefined);
  if (info && info.size > rotateAbove) await rename(file, `${file}.1`);
}

/** The last characters of a log. */
export function logEnd(file, length = 4000) {
  try {
    return readFileSync(file, 'utf8').slice(-length);
  } catch {
    return '';
  }
}

/** Follows a log from its present end and says the lines that matter, each at most once in half a minute. */
export class LogTail {
  #position = 0;
  #rest = '';
  #saidAt = new Map();
  #timer;

  constructor(name, file) {
    this.name = name;
    this.file = file;
  }

  async start() {
    this.#position = (await stat(this.file).catch(() => ({ size: 0 }))).size;
    this.#timer = setInterval(() => void this.#read().catch(() => undefined), 500);
    this.#timer.unref();
  }

  stop() {
    clearInterval(this.#timer);
  }

  async #read() {
    const handle = await open(this.file);
    try {
      const buffer = Buffer.alloc(256 * 1024);
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, this.#position);
      this.#position += bytesRead;
      const lines = (this.#rest + buffer.toString('utf8', 0, bytesRead)).split('\n');
      this.#rest = lines.pop().slice(-10_000);
      for (const line of lines) this.#show(importantPart(line));
    } finally {
      await handle.close();
    }
  }

  #show(text) {
    if (!text || Date.now() - (this.#saidAt.get(text) ?? 0) < repeatAfterMs) return;
    if (this.#saidAt.size > 200) this.#saidAt.clear();
    this.#saidAt.set(text, Date.now());
    say(`${this.name}: ${text.slice(0, 300)}`);
  }
}

/** The message of an error line (JSON of our own programs, or PostgreSQL's text), else undefined. */
export function importantPart(line) {
  if (/ the database system is /.test(line)) return undefined;
  if (/(FATAL|PANIC): /.test(line)) return line.slice(line.search(/FATAL|PANIC/));
  if (!line.startsWith('{')) return undefined;
  try {
    const { level, msg } = JSON.parse(line);
    const grave = level === 'error' || level === 'fatal' || (typeof level === 'number' && level >= 50);
    return grave ? msg : undefined;
  } catch {
    return undefined;
  }
}
