/** `npm test [-- parts]`: obtains what the tests need, runs all checks and tests, and ends with one line of sums. */
import { nodeFault } from './lib/node-version.mjs';

const fault = nodeFault(process.versions.node);
if (fault) {
  console.error(fault);
  console.log('0 passed, 1 failed');
  process.exit(1);
} else {
  import('./lib/test-command.mjs').then(({ test }) => test(process.argv.slice(2)));
}
