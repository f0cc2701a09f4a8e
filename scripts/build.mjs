/** `npm run build [-- server workflows admin]`: builds what has changed. */
import { build } from './lib/build.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { faultLine } from './lib/say.mjs';

try {
  await ensurePackages();
  const names = process.argv.slice(2);
  await build(names.length > 0 ? names : undefined);
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}
