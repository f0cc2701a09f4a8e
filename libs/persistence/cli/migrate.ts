import 'reflect-metadata';
import { migrate } from '../migrate.js';
import { onDatabase, print } from './command-line.js';

/** Brings the database's schema up to date; safe to run from several places at once. */
await onDatabase(async (source) => {
  const applied = await migrate(source);
  for (const name of applied) print(`applied ${name}`);
  print(applied.length === 0 ? 'The schema is up to date.' : `${String(applied.length)} migrations applied.`);
  return 0;
});
