import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Account } from '../../support/app.js';
import { root } from '../../../scripts/lib/paths.mjs';
import { removeFolder, throwAwayFolder } from '../../support/guard.js';
import { launchBrowser } from '../../support/browser.js';
import { startWorld, type World } from '../../e2e/support/world.js';
import { RECIPIENTS } from '../../../libs/rules/sharing/recipients.js';
import { OUTLETS } from '../../../libs/rules/publication/channels.js';
import { PLATFORMS } from '../../../libs/rules/words.js';
import { startPostgres, type TestPostgres } from '../../support/postgres.js';
import { TestSandbox } from '../../support/sandbox.js';
import { Desk, type DeskOptions } from './desk.js';

const LONG_AGO_MINUTES = 15_000;

/** The running service, a browser, and the desks at which officers sit. One for the whole story. */
export class Office {
  world!: World;
  /** The platforms. Their lists are pulled once, at the start, and are too old to compare with. */
  sandbox!: TestSandbox;
  #platforms!: TestPostgres;
  #browser!: Browser;
  #ui: string | undefined;
  #accounts: Account[] = [];
  readonly #desks = new Map<string, Desk>();

  async open(): Promise<void> {
    this.#platforms = await startPostgres();
    this.sandbox = await TestSandbox.start(this.#platforms.url);
    for (const platform of PLATFORMS) await this.sandbox.play(platform, { staleMinutes: LONG_AGO_MINUTES });
    // Nothing is received until the story comes to it: entries keep their deadlines of filing.
    await this.receivers({ receipts: 'withheld' });
    const env = { ADMIN_DIST: await this.#keptUi(), ...this.sandbox.env, PLATFORM_PULL_MINUTES: '1440' };
    [this.world, this.#browser] = await Promise.all([startWorld({ env }), launchBrowser()]);
    this.#accounts = await this.world.app.accounts();
  }

  /** From now on everybody outside plays so. */
  async receivers(faults: Parameters<TestSandbox['playReceiver']>[1]): Promise<void> {
    for (const name of [...RECIPIENTS, ...OUTLETS]) await this.sandbox.playReceiver(name, faults);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.world?.stop();
    await this.sandbox?.stop();
    await this.#platforms?.stop();
    if (this.#ui) await removeFolder(this.#ui);
  }

  /** A copy of the built UI: who builds anew meanwhile does not pull its files away from open windows. */
  async #keptUi(): Promise<string> {
    this.#ui = await throwAwayFolder('admin-ui');
    await cp(join(root, 'dist/admin'), this.#ui, { recursive: true });
    return this.#ui;
  }

  account(username: string): Account {
    const account = this.#accounts.find((one) => one.username === username);
    if (!account) throw new Error(`there is no account ${username}`);
    return account;
  }

  /** A new window in which nobody is signed in. */
  async window(name: string, options: DeskOptions = {}): Promise<Desk> {
    const desk = await Desk.open(this.#browser, this.world.app.baseUrl, options);
    this.#desks.set(name, desk);
    return desk;
  }

  /** The officer's own window, signed in once, by the sign-in page. */
  async desk(username: string, options: DeskOptions = {}): Promise<Desk> {
    const { width = 1440, language = 'zh' } = options;
    const name = `${username} ${width} ${language}`;
    const known = this.#desks.get(name);
    if (known) return known;
    const desk = await this.window(name, options);
    await desk.go('/');
    await desk.signIn(this.account(username));
    await desk.page.waitForURL('**/inbox');
    return desk;
  }

  /** No console error, no failed request, no unexpected refusal in any window since the last look. */
  expectNoFaults(): void {
    const faults = [...this.#desks].flatMap(([name, desk]) =>
      desk.takeFaults().map((fault) => `${name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  }
}
