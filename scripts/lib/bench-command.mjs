import { build } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { faultLine } from './say.mjs';
import { obtainTemporalCli } from './temporal-cli.mjs';

// Without the parent nobody reads the figures. The warden stops what has been started.
process.once('disconnect', () => process.exit(1));

try {
  await ensurePackages();
  await obtainTemporalCli();
  await build(['server', 'workflows', 'portal']);
  await import('../../test/bench/typescript.mjs');
  await import('../../test/bench/main.ts');
} catch (error) {
  console.error(faultLine(error));
  process.exit(1);
}
