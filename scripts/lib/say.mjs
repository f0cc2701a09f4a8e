/** What the person at the terminal reads: plain lines, one thought each. */

/** A fault that the person can mend: its message is the one line to print, without a stack trace. */
export class Fault extends Error {}

/** Prints one line. A closed terminal must not end the program, so write errors are swallowed once. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Keeps a vanished reader (`npm start | head`) from ending the program before it has stopped its children. */
export function surviveClosedTerminal() {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** `75_000` → `1 min 15 s`. */
export function duration(milliseconds) {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs `work` and, as long as it lasts, says every `everyMs` that it still lives.
 * @param {string} label what is being done, e.g. `Installing packages`
 * @param {() => Promise<T>} work
 * @param {{ everyMs?: number, detail?: () => string }} [options] `detail` adds how far it is
 * @template T
 */
export async function withProgress(label, work, { everyMs = 10_000, detail = () => '' } = {}) {
  const began = Date.now();
  say(`${label} …`);
  const timer = setInterval(() => {
    const more = detail();
    say(`${label}: ${duration(Date.now() - began)} so far${more ? `, ${more}` : ''}`);
  }, everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** The sentence for an unexpected error; known system errors are put in words that say what to do. */
export function faultLine(error) {
  if (error instanceof Fault) return error.message;
  const path = error?.path ? ` (${error.path})` : '';
  switch (error?.code) {
    case 'ENOSPC':
      return `The disk is full${path}: free some space and start again.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `No permission to write${path}: make the folder writable for this user, or choose another with MINGLU_DATA_DIR / MINGLU_CACHE_DIR.`;
    case 'EMFILE':
    case 'ENFILE':
      return `Too many open files: raise the limit (ulimit -n 4096) and start again.`;
    default:
      return `Unexpected: ${error?.message ?? String(error)}`;
  }
}
