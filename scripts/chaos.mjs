/**
 * `npm run chaos [-- --minutes 10 --seed 1 --lanes 6 --logs folder]`: kills processes of the built service at random,
 * on servers of its own and under load, and counts afterwards whether anything was lost, doubled or stuck.
 */
import { nodeFault } from './lib/node-version.mjs';

const fault = nodeFault(process.versions.node);
if (fault) {
  console.error(fault);
  process.exit(1);
} else {
  await import('./lib/chaos-command.mjs');
}
