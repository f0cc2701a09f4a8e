import { join } from 'node:path';
import { readJson } from '../lib/data-folder.mjs';
import { shown } from '../lib/paths.mjs';
import { Fault } from '../lib/say.mjs';
import { Officer, Refused } from './officer.mjs';

/** Who plays: the part, and the demonstration account that plays it. */
const PARTS = { maker: 'maker.a', checker: 'checker.a', head: 'head', auditor: 'auditor' };

/** Signs in everybody who plays, with the accounts of the first start. */
export async function signedIn(base, folder) {
  const file = join(folder, 'first-sign-in.json');
  const written = await readJson(file);
  if (!Array.isArray(written)) {
    throw new Fault(
      `${shown(file)} is missing, which holds the demonstration accounts: run the rehearsal on the data folder of a running \`npm start\` (MINGLU_DATA_DIR chooses it).`,
    );
  }
  const office = {};
  for (const [part, username] of Object.entries(PARTS))
    office[part] = await officer(base, username, written, file);
  return office;
}

async function officer(base, username, written, file) {
  const account = written.find((one) => one.username === username);
  if (!account) {
    throw new Fault(
      `There is no account ${username} in ${shown(file)}: the rehearsal needs the demonstration accounts, which \`npm start\` makes only with its own database. Start a second one beside it: MINGLU_DATA_DIR=.data-rehearsal GATEWAY_PORT=7400 WORKER_HEALTH_PORT=7401 SANDBOX_PORT=7402 TEMPORAL_PORT=7333 TEMPORAL_UI_PORT=8333 npm start.`,
    );
  }
  try {
    return await new Officer(base, account).signIn();
  } catch (error) {
    throw error instanceof Refused ? new Fault(whyNot(error, username, file)) : error;
  }
}

function whyNot({ problem }, username, file) {
  if (problem.type?.endsWith(':sign-in-failed')) {
    return `${username} cannot sign in with the password in ${shown(file)}: it has been changed since. Write the present password into that file, then run the rehearsal again.`;
  }
  if (problem.type?.endsWith(':locked'))
    return `${username} is locked after too many wrong passwords: wait a quarter of an hour, then run the rehearsal again.`;
  return `${username} cannot sign in: ${problem.detail ?? problem.title}`;
}
