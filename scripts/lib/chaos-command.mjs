import { build } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { faultLine } from './say.mjs';
import { obtainTemporalCli } from './temporal-cli.mjs';

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => process.exit(1));

// The warden stops what has been started, however this ends.
try {
  await ensurePackages();
  await obtainTemporalCli();
  await build(['server', 'workflows']);
  await import('../../test/bench/typescript.mjs');
  await import('../../test/chaos/main.ts');
} catch (error) {
  console.error(faultLine(error));
  process.exit(1);
}
