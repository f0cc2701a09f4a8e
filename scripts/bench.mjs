/**
 * `npm run bench [-- lifecycle import sweep …] [--lives 240 …]`: measures the built service on real servers of its own
 * and prints the figures as JSON; everything else that is said goes to standard error.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeFault } from './lib/node-version.mjs';

const fault = nodeFault(process.versions.node);
if (fault) {
  console.error(fault);
  process.exit(1);
}

const program = fileURLToPath(new URL('./lib/bench-command.mjs', import.meta.url));
const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
  // Its standard output is our standard error: tools that are called on the way write there too.
  stdio: ['ignore', 2, 2, 'ipc'],
});
child.once('message', (figures) => console.log(JSON.stringify(figures, null, 2)));
child.once('exit', (code, signal) => (process.exitCode = signal ? 1 : code));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill('SIGTERM'));
