import 'reflect-metadata';
import { FIRST_SIGN_IN_FILE } from '../demonstration/first-accounts.js';
import { loadDemonstration } from '../demonstration/load-demonstration.js';
import { onDatabase, print } from './command-line.js';

/** Loads what a first start needs. Passwords go to a file that only its owner can read, never to the terminal. */
await onDatabase(async (source, { dataDir, embedded }) => {
  const loaded = await loadDemonstration(source, { dataDir, embedded, now: new Date() });
  print(`${String(loaded.packs)} policy packs and ${String(loaded.calendarYears)} calendar years loaded`);
  print(
    loaded.accounts > 0
      ? `${String(loaded.accounts)} accounts made; their passwords are in ${FIRST_SIGN_IN_FILE} in the data folder`
      : 'The accounts are there already.',
  );
  return 0;
});
