import { describe, expect, it } from '@jest/globals';
import { generatedPages } from '../../scripts/lib/docs/pages.mjs';
import { BLACK_LIST } from '../../libs/rules/procedure/black-list.js';
import { PROCEDURES } from '../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../libs/rules/procedure/transition.js';
import { RULES } from '../../libs/rules/rule-catalogue.js';
import { textOf } from './tracked-files.js';

const pages = await generatedPages({ procedures: PROCEDURES, rules: RULES });
const procedures: Procedure[] = Object.values(PROCEDURES);

describe('the pages that are drawn from the code', () => {
  it.each(Object.keys(pages))('%s is what `npm run docs` writes', (file) => {
    expect(textOf(file)).toBe(pages[file]);
  });

  it('the procedure page has a row for each transition and an arrow for each that officers or the clock give', () => {
    const page = pages['docs/procedure.md']!;
    const told = /^Not drawn: `(\w+)`/gm;
    const notDrawn = new Set([...page.matchAll(told)].map(([, command]) => command));
    for (const { from, to, command } of procedures.flatMap(({ transitions }) => transitions)) {
      expect(page).toMatch(new RegExp(`^\\| \`${from}\` \\| \\S+ \`${command}\` \\| \`${to}\` \\|`, 'm'));
      if (!notDrawn.has(command) && command !== 'reproject') expect(page).toContain(`  ${from} --> ${to} : `);
    }
  });

  it('would differ if the table did', async () => {
    const [first, ...others] = BLACK_LIST.transitions;
    const changed = { ...BLACK_LIST, transitions: [{ ...first, guards: ['fourEyes'] }, ...others] };
    const drawn = await generatedPages({ procedures: { ...PROCEDURES, black: changed }, rules: RULES });
    expect(drawn['docs/procedure.md']).not.toBe(pages['docs/procedure.md']);
    const fewer = await generatedPages({ procedures: PROCEDURES, rules: {} });
    expect(fewer['docs/policy-map.md']).not.toBe(pages['docs/policy-map.md']);
  });
});
