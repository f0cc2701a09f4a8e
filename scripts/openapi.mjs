/**
 * `npm run openapi`: writes libs/api-client/openapi.json and schema.d.ts from the gateway's routes.
 * With `--check` it writes nothing and fails when either differs from what is committed.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { build } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { faultLine } from './lib/say.mjs';

const folder = join(root, 'libs/api-client');
const header = '// Written by `npm run openapi` from the routes of the gateway. Not to be edited.\n\n';

/** The two files as they should be, by name. */
async function generated() {
  await build(['server']);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'dist/apps/gateway/openapi.js')],
    {
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const types = astToString(await openapiTS(JSON.parse(stdout)));
  return { 'openapi.json': stdout, 'schema.d.ts': header + types };
}

try {
  const check = process.argv.includes('--check');
  for (const [name, text] of Object.entries(await generated())) {
    const file = join(folder, name);
    if (!check) await writeFile(file, text);
    else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
      console.error(
        `libs/api-client/${name} is not what the routes say: run "npm run openapi" and commit it.`,
      );
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}
