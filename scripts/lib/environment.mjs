import { runningStack } from './data-folder.mjs';
import { dataDir, shown } from './paths.mjs';
import { Fault } from './say.mjs';

/**
 * The environment for commands that work beside the service (`verify-record`, `rehearsal`): the servers that the
 * person names in the environment, else those of the stack that `npm start` runs on the data folder. What the
 * person has set wins.
 * @returns {Promise<NodeJS.ProcessEnv>} includes `GATEWAY_URL`, the address of the gateway, when it is known
 */
export async function resolveEnvironment(env = process.env) {
  const folder = dataDir(env);
  const stack = await runningStack(folder);
  if (stack?.ready) return { ...stack.env, ...given(env) };
  if (env.DATABASE_URL) return { MINGLU_DATA_DIR: folder, ...given(env) };
  throw new Fault(
    stack
      ? `Minglu is still starting on ${shown(folder)}: wait until it says that it is ready.`
      : `Minglu does not run on ${shown(folder)}: start it with \`npm start\`, or name the servers by DATABASE_URL and TEMPORAL_ADDRESS.`,
  );
}

/** An empty variable counts as not given, as everywhere in the service. */
function given(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}
