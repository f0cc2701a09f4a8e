/** `node scripts/run.mjs <program> [arguments]`: runs a program with the environment of the running stack. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { resolveEnvironment } from './lib/environment.mjs';
import { root } from './lib/paths.mjs';
import { faultLine } from './lib/say.mjs';

const [program, ...args] = process.argv.slice(2);

try {
  const env = await resolveEnvironment();
  if (program.startsWith('dist/') && !existsSync(join(root, program))) await build(['server']);
  const child = spawn(process.execPath, [join(root, program), ...args], { cwd: root, env, stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
  child.once('exit', (code, signal) => (process.exitCode = signal ? 1 : code));
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}
