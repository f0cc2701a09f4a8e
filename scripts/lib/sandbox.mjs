import { randomBytes } from 'node:crypto';
import { portFrom } from './ports.mjs';

/**
 * The sandbox that plays the platforms, beside a database of our own and when nobody says where the real ones are.
 * Its credential is made anew at every start.
 * @returns {{ env: object, addresses: object, program?: object } } `env` is for every program, `program` its own
 */
export async function sandboxPlan(env, { createDatabase }, requireFree) {
  if (!createDatabase || Object.keys(env).some((name) => /^PLATFORM_([A-Z]+_)?URL$/.test(name) && env[name]))
    return { env: {}, addresses: {} };
  const port = portFrom(env, 'SANDBOX_PORT', 7302);
  await requireFree(port, 'the sandbox', 'SANDBOX_PORT');
  const url = `http://127.0.0.1:${port}`;
  const token = randomBytes(24).toString('base64url');
  return {
    env: {
      PLATFORM_URL: url,
      PLATFORM_TOKEN: token,
      // The rehearsal pack counts in seconds: it would wait for half an hour.
      PLATFORM_PULL_MINUTES: env.PLATFORM_PULL_MINUTES || '1',
    },
    addresses: { sandbox: url },
    program: {
      url,
      createDatabase: () => createDatabase('sandbox'),
      env: { SANDBOX_HOST: '127.0.0.1', SANDBOX_PORT: String(port), SANDBOX_TOKEN: token },
    },
  };
}
