import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { obtainTemporalCli } from '../../../scripts/lib/temporal-cli.mjs';
import { readDocker } from './docker-files.js';
import { obtainGoTools, type GoTools } from './go-tools.js';

/** The release that compose.yaml runs. */
export const serverVersion = /temporalio\/server:(\d+\.\d+\.\d+)/.exec(readDocker('compose.yaml'))![1]!;

const programs = {
  'go.temporal.io/server/cmd/server': 'temporal-server',
  'go.temporal.io/server/cmd/tools/sql': 'temporal-sql-tool',
};

/**
 * The programs of the images temporalio/server and temporalio/admin-tools, built from the released module: two to
 * three minutes on two cores, once.
 */
export const obtainClusterTools = (): Promise<GoTools> =>
  obtainGoTools({
    folder: `temporal-server-${serverVersion}`,
    label: `Building the Temporal server ${serverVersion} with Go (two to three minutes, once)`,
    version: serverVersion,
    programs,
  });

/** A folder with all programs that the scripts of docker/temporal call, under the names that the images give them. */
export async function programFolder(tools: { folder: string }, folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of Object.values(programs)) await symlink(join(tools.folder, name), join(folder, name));
  await symlink(await obtainTemporalCli(), join(folder, 'temporal'));
  return folder;
}
