/** `npm run docs`: writes the pages of docs/ that are drawn from the code and from docs/policy-map.yaml. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { generatedPages } from './lib/docs/pages.mjs';
import { root } from './lib/paths.mjs';
import { faultLine } from './lib/say.mjs';

try {
  await build(['server']);
  const [{ PROCEDURES }, { RULES }] = await Promise.all([
    import('../dist/libs/rules/procedure/procedures.js'),
    import('../dist/libs/rules/rule-catalogue.js'),
  ]);
  const pages = await generatedPages({ procedures: PROCEDURES, rules: RULES });
  for (const [file, text] of Object.entries(pages)) await writeFile(join(root, file), text);
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}
