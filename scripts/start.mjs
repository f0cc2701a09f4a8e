/** `npm start`: everything from a fresh clone to a running service, and its supervisor. */
import { nodeFault } from './lib/node-version.mjs';

const fault = nodeFault(process.versions.node);
if (fault) {
  console.error(fault);
  process.exit(1);
} else {
  import('./lib/start-command.mjs').then(({ start }) => start());
}
