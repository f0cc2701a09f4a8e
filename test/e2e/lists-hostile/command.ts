import type { RuleId } from '../../../libs/rules/rule-catalogue.js';
import { warning } from '../support/parties.js';
import { attempt, type Attempt } from './attempt.js';
import type { Scene } from './scene.js';

type Entry =
  'black' | 'watch' | 'suspended' | 'ended' | 'red' | 'watchDraft' | 'watchApproved' | 'labourWatch';
type Who = 'maker' | 'checker' | 'head';
/** The reason that commands are given with. */
export const R = { reason: '样例：理由' };

type Body = Record<string, unknown> | ((scene: Scene) => Promise<object>);
interface By {
  who?: Who;
  party?: 'market' | 'labour';
  status?: number;
}

/** A command of the market department (or labour's) that a rule refuses. */
export const command = (
  on: Entry,
  name: string,
  rule: RuleId,
  body: Body = R,
  { who = 'head', party = 'market', status = 409 }: By = {},
): Attempt => {
  const said = typeof body === 'function' ? '' : ` ${JSON.stringify(body)}`;
  const what = `${name}${said} on ${on} by ${party}'s ${who}: ${rule}`;
  return attempt(what, status, { rule }, async (scene) => {
    const content: object = typeof body === 'function' ? await body(scene) : body;
    await scene[party][who].command(scene[on].id, name, content);
  });
};

export const NOT_ALLOWED = { status: 403 };
export const validity = (text: string) => ({ validity: text, ...R });
export const ground = (name: string) => ({ ground: name, ...R });
export const recognition = {
  ...{ severity: 'single', validity: 'PT2M', repairable: false, basisNumbers: [1], ...R },
};
export const served =
  (changes: (scene: Scene) => object, on: Entry = 'watchDraft') =>
  async (scene: Scene) => ({
    ...(await warning(scene[on], 'PT2M')),
    ...changes(scene),
  });
