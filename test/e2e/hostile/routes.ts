import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = fileURLToPath(new URL('./print-routes.mjs', import.meta.url));

/** `GET /api/v1/entries/{id}` and so on: what the router of the built gateway really knows. */
export async function routesOf(env: Record<string, string>): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM], { env });
  return JSON.parse(stdout) as string[];
}
