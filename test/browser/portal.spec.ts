import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { root } from '../../scripts/lib/paths.mjs';
import { inventedEnterprise, inventedPerson } from '../../scripts/rehearsal/subjects.mjs';
import { RECOGNITION, type Case } from '../e2e/support/entries.js';
import { blackListed, draftedBy, parties, type Party } from '../e2e/support/parties.js';
import { startWorld, type Schemas, type World } from '../e2e/support/world.js';
import { launchBrowser } from '../support/browser.js';
import { removeFolder, throwAwayFolder } from '../support/guard.js';
import { until } from '../support/until.js';
import { Desk } from './support/desk.js';
import { expectFittingPage, expectSoundEverywhere, expectSoundPage } from './support/inspect.js';
import { picture } from './support/picture.js';

const CHINESE = { locale: 'zh-CN' };
/** The pack in force: its terms are days, so nothing moves while pages are looked at. */
const LASTING = { pack: 'zhangdian-2018' };

describe('the public at the portal (R11.3)', () => {
  let world: World;
  let browser: Browser;
  let dist: string;
  let desk: Desk;
  let phone: Desk;
  let market: Party;
  let listed: Case;
  const company = inventedEnterprise();
  const person = inventedPerson();

  beforeAll(async () => {
    // A copy: who builds anew meanwhile does not pull its files away.
    dist = await throwAwayFolder('portal');
    await cp(join(root, 'dist/portal'), dist, { recursive: true });
    [world, browser] = await Promise.all([startWorld({ env: { PORTAL_DIST: dist } }), launchBrowser()]);
    ({ market } = await parties(world));
    await register();
    desk = await Desk.open(browser, world.app.baseUrl, CHINESE);
    phone = await Desk.open(browser, world.app.baseUrl, { ...CHINESE, width: 390 });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
    if (dist) await removeFolder(dist);
  }, 60_000);
  afterEach(() => {
    expect([...(desk?.takeFaults() ?? []), ...(phone?.takeFaults() ?? [])]).toEqual([]);
  });

  /** Something of everything: in force, of a person, under publicity, left, and a case. */
  async function register(): Promise<void> {
    const facts = '样例事实：逾期未缴纳税款，经催告仍未缴纳（虚构）。';
    listed = await (await draftedBy(market, 'black', company, { ...LASTING, facts })).approved();
    await market.checker.command(listed.id, 'waivePriorProcedure', { reason: '样例：依法无需告知' });
    await market.checker.command(listed.id, 'recognise', RECOGNITION);
    await blackListed(market, inventedEnterprise(), { ...LASTING, field: 'wages' }, 'P12M');
    const candidate = await (await draftedBy(market, 'black', inventedEnterprise(), LASTING)).approved();
    await market.checker.command(candidate.id, 'startPublicity');
    await (await blackListed(market, inventedEnterprise(), {}, 'PT12S')).reaches('exited');
    const body = {
      entryId: listed.id,
      title: '欠税企业整改',
      text: '一家企业缴清欠税后重新办理了登记（样例）。',
    };
    const { id } = await market.maker.post<Schemas['TypicalCaseDto']>('/typical-cases', body, {
      key: randomUUID(),
    });
    const credit = await world.officer('credit');
    await credit.post(`/typical-cases/${id}/commands/publish`, {});
  }

  async function personListed(): Promise<void> {
    const entry = await (await (await draftedBy(market, 'black', person)).approved()).served();
    await entry.reaches('awaitingRecognition');
    await market.checker.command(entry.id, 'recognise', {
      ...{ severity: 'single', validity: 'PT4M', repairable: false, basisNumbers: [1], reason: '样例' },
    });
  }

  it('every page is Chinese, fits, and is accessible, on the desk and on the phone', async () => {
    await until('the snapshot of the day is there', async () => {
      const { items } = (await (await fetch(`${world.app.baseUrl}/api/public/v1/snapshots`)).json()) as {
        items: unknown[];
      };
      return items.length > 0;
    });
    const { items } = (await (
      await fetch(`${world.app.baseUrl}/api/public/v1/standards`)
    ).json()) as Schemas['StandardsPage'];
    const paths = [
      ...[
        '/',
        '/lists/black',
        '/lists/red',
        '/lists/watch',
        `/entries/${listed.id}`,
        '/publicity',
        '/warnings',
      ],
      ...[
        '/announcements',
        '/standards',
        `/standards/${items[0]!.id}`,
        '/cases',
        '/guide',
        '/about',
        '/search',
      ],
    ];
    for (const path of paths) {
      await desk.go(`/portal${path}`);
      expect(await desk.page.locator('h1').count()).toBe(1);
      await expectSoundEverywhere(desk);
    }
  }, 180_000);

  it('the snapshot of the day, whose commands are not Chinese, is accessible too', async () => {
    for (const each of [desk, phone]) {
      await each.go('/portal/snapshots');
      await expectSoundPage(each);
      expect(await each.page.getByRole('link', { name: '下载文件' }).count()).toBe(1);
    }
    await desk.go('/portal/?lang=en');
    await expectSoundPage(desk);
  });

  it('what is not there is said on a sound page', async () => {
    desk.allow(404);
    desk.allow(410);
    await desk.go('/portal/nowhere');
    await expectSoundEverywhere(desk);
    const gone = await until('somebody has left', async () => {
      const { items } = await market.maker.get<Schemas['EntriesPage']>('/entries?state=exited&list=black');
      return items[0];
    });
    await desk.go(`/portal/entries/${gone.id}`);
    await desk.heading('该条目已经终止').waitFor();
    await expectSoundEverywhere(desk);
  });

  it('by keyboard alone: past the navigation, into the box, to the entry', async () => {
    const { page } = desk;
    await desk.go('/portal/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('term');
    await page.keyboard.type(company.uscc);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '在列' }).waitFor();
    await expectSoundEverywhere(desk);
    // What was looked up stands in no address.
    expect(page.url()).toBe(`${world.app.baseUrl}/portal/search`);
    await page.getByRole('link', { name: company.name }).focus();
    await page.keyboard.press('Enter');
    await desk.heading(company.name).waitFor();
  });

  it('without script all of it works', async () => {
    const context = await browser.newContext({
      ...CHINESE,
      javaScriptEnabled: false,
      baseURL: world.app.baseUrl,
    });
    const page = await context.newPage();
    await page.goto('/portal/lists/black');
    await page.getByLabel('领域').selectOption('wages');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.waitForURL('**/lists/black?field=wages&department=');
    expect(await page.getByRole('link', { name: company.name }).count()).toBe(0);
    await page.goto('/portal/');
    await page.getByLabel(/统一社会信用代码/).fill(company.name.slice(0, 8));
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('heading', { name: '名称相近，仅供提示' }).waitFor();
    expect(await page.getByRole('link', { name: company.name }).count()).toBe(1);
    await context.close();
  });

  it('a person is masked, and browsing leads to the masked page', async () => {
    await personListed();
    await desk.go('/portal/lists/black');
    expect(await desk.page.getByText(person.name).count()).toBe(0);
    await desk.page.getByRole('link', { name: '样*' }).first().click();
    await desk.heading('样*').waitFor();
    await expectFittingPage(desk);
  });

  it('the pictures of the guide', async () => {
    await desk.go('/portal/');
    await picture(desk, 'portal-home');
    await phone.go('/portal/');
    await picture(phone, 'portal-phone', { most: 1000 });
    await desk.go('/portal/lists/black');
    await picture(desk, 'portal-list');
    await desk.go(`/portal/entries/${listed.id}`);
    await picture(desk, 'portal-entry');
    await desk.go('/portal/guide');
    await picture(desk, 'portal-guide');
    expect(await desk.heading('办事指南').count()).toBe(1);
  });
});
