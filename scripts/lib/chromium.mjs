import { existsSync } from 'node:fs';
import { findOnPath, isExecutable } from './processes.mjs';
import { lastLines, run } from './run.mjs';
import { Fault, withProgress } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macApplications = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** A Chromium on this machine, or undefined. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (isExecutable(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Fault(`CHROMIUM_PATH=${env.CHROMIUM_PATH} is no executable: correct it or leave it out.`);
  }
  return findOnPath(names, env) ?? macApplications.find(isExecutable);
}

/** A Chromium for the browser tests; as root on Debian it is installed when missing. */
export async function obtainChromium(env = process.env) {
  const found = findChromium(env) ?? (await installed(env));
  if (found) return found;
  throw new Fault(
    'The browser tests need Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.',
  );
}

async function installed(env) {
  const apt = findOnPath(['apt-get'], env);
  if (!apt || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const result = await withProgress('Installing Chromium and Chinese fonts by apt-get', async () => {
    const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    await run(apt, ['-q', 'update'], quiet);
    return run(apt, ['-q', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
  });
  if (result.code !== 0)
    throw new Fault(
      `apt-get could not install Chromium: ${lastLines(result.output, 2)}. Install it by hand or set CHROMIUM_PATH.`,
    );
  return findChromium(env);
}
