import type { RuleId } from '../../../libs/rules/rule-catalogue.js';
import type { Scene } from './scene.js';

/** One attempt and how it must be refused. */
export interface Attempt {
  what: string;
  status: number;
  /** The rule that refuses, which is then audited; or the path of the fault. */
  rule?: RuleId;
  path?: string;
  by: (scene: Scene) => Promise<unknown>;
}

export const attempt = (
  what: string,
  status: number,
  named: { rule?: RuleId; path?: string },
  by: Attempt['by'],
) => ({
  ...{ what, status, by },
  ...named,
});
