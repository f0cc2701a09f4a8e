/**
 * Lints the seeds (each a source text at a place) with the project's own configuration, without type information,
 * and prints for each whether a rule of the rooms spoke: a JSON array of booleans. ESLint loads its plugins itself,
 * so it runs outside jest.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const seeds = JSON.parse(readFileSync(new URL('./seeds.json', import.meta.url), 'utf8'));
const roomRules = new Set(['boundaries/dependencies', '@typescript-eslint/no-restricted-imports']);
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

const spoken = [];
for (const { file, text } of seeds) {
  const [result] = await eslint.lintText(text, { filePath: file });
  const broken = result.messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(`${file}: ${broken.message}`);
  spoken.push(result.messages.some(({ ruleId }) => roomRules.has(ruleId)));
}
process.stdout.write(JSON.stringify(spoken));
