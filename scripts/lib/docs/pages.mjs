import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../paths.mjs';
import { policyMapPage } from './policy-map-page.mjs';
import { procedurePage } from './procedure-page.mjs';

const read = (file) => readFile(join(root, file), 'utf8');

/** docs/policy-map.yaml as it stands. */
export const readPolicyMap = async () => parse(await read('docs/policy-map.yaml'));

/** The pages that `npm run docs` writes, by file. */
export async function generatedPages({ procedures, rules }) {
  const [map, words] = await Promise.all([
    readPolicyMap(),
    read('apps/admin/src/i18n/zh.json').then((text) => JSON.parse(text)),
  ]);
  return {
    'docs/policy-map.md': policyMapPage({ map, rules, procedures }),
    'docs/procedure.md': procedurePage({ procedures, rules, words }),
  };
}
