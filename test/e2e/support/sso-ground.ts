import { expect } from '@jest/globals';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import { TestIdentityProvider } from '../../support/identity-provider.js';
import type { Account } from '../../support/app.js';
import type { Answer } from '../hostile/wire.js';
import { World, type Who } from '../hostile/world.js';
import { SsoVisitor } from './sso-visitor.js';

/** Whom the provider knows: of one it asks a password, of the other a second factor as well. */
export const ZHANG = { subject: 'p-zhang', preferred_username: 'zhang.san' };
export const LI = { subject: 'p-li', preferred_username: 'li.si', amr: ['pwd', 'mfa'] };

/** Who has just signed in. */
export interface Me {
  user: { id: string };
  csrfToken: string;
  signedInBy: string;
  mustSetSecondFactor: boolean;
}
export const meOf = ({ status, text }: Answer): Me => {
  expect(`${status} ${text}`).toMatch(/^200 /);
  return JSON.parse(text) as Me;
};

/** A service that asks a second factor of everybody, and the district's identity provider. */
export class SsoGround {
  #visitors = 0;

  private constructor(
    readonly idp: TestIdentityProvider,
    readonly world: World,
  ) {}

  /** `listening` false: the provider is down until it is told to be up. */
  static async begin({ listening = true } = {}): Promise<SsoGround> {
    const idp = await TestIdentityProvider.start({ listening });
    return new SsoGround(idp, await World.begin({ ...idp.env, SECOND_FACTOR: 'required' }));
  }

  async stop(): Promise<void> {
    await this.world.stop();
    await this.idp.down();
  }

  /** A browser of its own, at an address of its own. */
  visitor(): SsoVisitor {
    return new SsoVisitor(this.world.base, `203.0.113.${String((this.#visitors += 1))}`);
  }

  /** Somebody who has come back from the provider and whose browser asks for the session next. */
  async arrived(): Promise<SsoVisitor> {
    const person = this.visitor();
    expect(await person.wholeWay()).toBe('/sign-in?sso=arrived');
    return person;
  }

  account(who: Who): Account {
    return this.world.people[who].account;
  }

  /** What the administrator types; answers what is printed. */
  async command(name: string, ...args: string[]): Promise<string> {
    const program = join(root, `dist/libs/persistence/cli/${name}.js`);
    const { env } = this.world.app;
    const { code, output } = await run(process.execPath, [program, ...args], { cwd: root, env });
    expect({ code, output }).toMatchObject({ code: 0 });
    return output;
  }

  /** The account is for the person of whom the provider says so. */
  awaits(who: Who, claim: string): Promise<string> {
    return this.command('link-sso', this.account(who).username, claim);
  }

  sql<T>(text: string, parameters: unknown[] = []): Promise<T> {
    return this.world.kept.source.query<T>(text, parameters);
  }

  /** Action, outcome and reason of everything in the audit log after this line. */
  async linesSince(line: number): Promise<[string, string, string | undefined][]> {
    const rows = await this.sql<{ action: string; outcome: string; details: { why?: string } }[]>(
      'SELECT action, outcome, details FROM audit_log WHERE seq > $1 ORDER BY seq',
      [line],
    );
    return rows.map(({ action, outcome, details }) => [action, outcome, details.why]);
  }
}
