import type { Browser, Locator, Page, Request } from 'playwright-core';
import { until } from '../../support/until.js';
import type { SignIn } from '../../../scripts/rehearsal/officer.mjs';

export interface DeskOptions {
  width?: 1440 | 390;
  language?: 'zh' | 'en';
  /** What the browser says that it prefers; its own unless told. */
  locale?: string;
}

const HEIGHTS = { 1440: 900, 390: 844 } as const;
/** An answer leads to the next question within this time, or to none. */
const REST_MS = 150;
/** What Chromium writes for every answer of 400 and above; the answer itself is judged below. */
const LOAD_FAILURE = /^Failed to load resource/;

/** One browser window with one officer at it; notes whatever goes wrong in it. */
export class Desk {
  readonly #faults: string[] = [];
  readonly #allowed = new Map<number, number>();
  readonly #asking = new Set<Request>();
  #lastAsked = 0;

  private constructor(
    readonly page: Page,
    readonly baseUrl: string,
  ) {
    page.on('request', (request) => this.#note(request, true));
    page.on('requestfinished', (request) => this.#note(request, false));
    page.on('requestfailed', (request) => this.#note(request, false));
    page.on('pageerror', ({ message }) => this.#faults.push(`exception: ${message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !LOAD_FAILURE.test(message.text()))
        this.#faults.push(`console: ${message.text()}`);
    });
    page.on('requestfailed', (request) => {
      // Leaving a page cuts off what it still asks for.
      const why = request.failure()?.errorText;
      if (why !== 'net::ERR_ABORTED') this.#faults.push(`no answer: ${request.url()} ${why ?? ''}`);
    });
    page.on('response', (response) => this.#judge(response.status(), response.url()));
  }

  static async open(
    browser: Browser,
    baseUrl: string,
    { width = 1440, language = 'zh', locale }: DeskOptions,
  ): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHTS[width] },
      baseURL: baseUrl,
      locale,
    });
    await context.addInitScript(
      `localStorage.getItem('minglu.language') ?? localStorage.setItem('minglu.language', '${language}')`,
    );
    return new Desk(await context.newPage(), baseUrl);
  }

  /** From now on answers of this status are what the test is about. */
  allow(status: number): void {
    this.#allowed.set(status, this.#allowed.get(status) ?? 0);
  }

  /** How many answers of an allowed status there were. */
  seen(status: number): number {
    return this.#allowed.get(status) ?? 0;
  }

  /** Everything that went wrong since the last time it was asked. */
  takeFaults(): string[] {
    return this.#faults.splice(0);
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Until nothing is asked any more and nothing is shown as loading. */
  async settled(): Promise<void> {
    await until('the page is at rest', () =>
      Promise.resolve(this.#asking.size === 0 && Date.now() - this.#lastAsked > REST_MS),
    );
    await this.page.locator('[role=status]:has(.ant-skeleton)').first().waitFor({ state: 'detached' });
  }

  async signIn({ username, password }: SignIn): Promise<void> {
    await this.page.getByRole('textbox', { name: /用户名|User name/ }).fill(username);
    await this.page.getByLabel(/^(密码|Password)$/).fill(password);
    // While its icon of waiting fades, that is part of its name.
    await this.page.getByRole('button', { name: /(登录|Sign in)$/ }).click();
  }

  /** As if the window were drawn to this width. */
  async resize(width: 1440 | 390): Promise<void> {
    await this.page.setViewportSize({ width, height: HEIGHTS[width] });
    await this.settled();
  }

  /** The next page is in this language. */
  async speak(language: 'zh' | 'en'): Promise<void> {
    await this.page.evaluate(`localStorage.setItem('minglu.language', '${language}')`);
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, level: 1 });
  }

  /** A part of the page by its heading. */
  panel(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Picks in one of Ant Design's selects, whose list hangs outside of it. */
  async choose(label: string, option: string, within: Page | Locator = this.page): Promise<void> {
    // The star of a required field is part of its name.
    await within.getByRole('combobox', { name: new RegExp(`^[*\\s]*${label}$`) }).click();
    const list = this.page.locator('.ant-select-dropdown:visible');
    const item = list
      .locator('.ant-select-item-option')
      .filter({ has: this.page.getByText(option, { exact: true }) });
    await item.click();
    // A list of several stays open, and lets a click pass while it is still unfolding.
    await until(`${option} is taken`, async () => {
      if (!(await item.isVisible())) return true;
      if (/-option-selected/.test((await item.getAttribute('class')) ?? '')) return true;
      // One that is folding up cannot be clicked, and is taken.
      await item.click({ timeout: 500 }).catch(() => undefined);
      return false;
    });
  }

  /** Types into one of Ant Design's pickers of dates, with the time of day where it asks for one. */
  async date(label: string, date: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true });
    await field.fill(date);
    await field.press('Enter');
  }

  /** Goes where a link of the navigation leads. */
  async follow(name: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await this.settled();
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  #note(request: Request, begun: boolean): void {
    if (begun) this.#asking.add(request);
    else this.#asking.delete(request);
    this.#lastAsked = Date.now();
  }

  #judge(status: number, url: string): void {
    if (status < 400) return;
    const count = this.#allowed.get(status);
    if (count === undefined) this.#faults.push(`answered ${status}: ${url}`);
    else this.#allowed.set(status, count + 1);
  }
}
