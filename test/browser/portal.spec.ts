import { Buffer } from 'node:buffer';
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
import { createDataSource } from '../../libs/persistence/data-source.js';
import { freshPlatforms } from '../support/platform-data.js';
import { launchBrowser } from '../support/browser.js';
import { removeFolder, throwAwayFolder } from '../support/guard.js';
import { until } from '../support/until.js';
import { FakeCaptcha } from './support/captcha.js';
import { Desk } from './support/desk.js';
import { expectFittingPage, expectSoundEverywhere, expectSoundPage } from './support/inspect.js';
import { picture } from './support/picture.js';

const CHINESE = { locale: 'zh-CN' };
/** The pack in force: its terms are days, so nothing moves while pages are looked at. */
const LASTING = { pack: 'zhangdian-2018' };

const EVIL = '样例陈述：<script>alert("样例")</script>';
const SOMEBODY = { name: '样例来人', contact: '样例电话', statement: '样例：认为认定有误' };

/** Fills in the form as it stands, by its labels. */
async function fillIn(
  { page }: Desk,
  { name, contact, statement, relation }: typeof SOMEBODY & { relation?: string },
): Promise<void> {
  if (relation) await page.getByLabel(relation).check();
  await page.getByLabel('您的姓名或者单位名称').fill(name);
  await page.getByLabel('联系方式').fill(contact);
  await page.getByLabel('陈述和请求').fill(statement);
}

const attach = ({ page }: Desk, buffer: Buffer): Promise<void> =>
  page.getByLabel('证据材料').setInputFiles({ name: '凭证.pdf', mimeType: 'application/pdf', buffer });

/** Sends the form; what it answers, once the work is done. */
async function filed(desk: Desk, number: RegExp): Promise<{ no: string; code: string }> {
  await desk.button('提交').click();
  const told = desk.panel('已登记');
  await told.waitFor();
  expect(await desk.page.evaluate<string>('document.activeElement.id')).toBe('filed-title');
  const [no, code] = await told.locator('dd').allInnerTexts();
  expect(no).toMatch(number);
  expect(code).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
  return { no: no!, code: code! };
}

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

  /** Of the pack in force: it stays under publicity, where it is challenged already. */
  async function redListed(): Promise<Case> {
    const source = await createDataSource({ url: world.postgres.url }).initialize();
    await freshPlatforms(source, new Date().toISOString()).finally(() => source.destroy());
    const red = await (await draftedBy(market, 'red', inventedEnterprise(), LASTING)).approved();
    await red.reaches('publicity');
    return red;
  }

  /** Recognised as what is not repaired. */
  async function lastingFor(): Promise<Case> {
    const entry = await (await draftedBy(market, 'black', inventedEnterprise(), LASTING)).approved();
    await market.checker.command(entry.id, 'waivePriorProcedure', { reason: '样例：依法无需告知' });
    const never = { repairable: false, repairMethod: null, repairPeriod: null };
    await market.checker.command(entry.id, 'recognise', { ...RECOGNITION, ...never });
    return entry;
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

  it('R11.3 an objection: what is missing is said beside its field and above the form, by keyboard', async () => {
    const { page } = desk;
    await desk.go(`/portal/entries/${listed.id}`);
    await page.getByRole('link', { name: '在线提出异议' }).click();
    await desk.heading('提交异议').waitFor();
    expect(await page.getByLabel('条目编号').inputValue()).toBe((await listed.page()).no);
    await expectSoundEverywhere(desk);
    await desk.button('提交').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '还没有提交，请先改正' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.name')).toBe('relation');
    expect(await page.locator('#problems li').allInnerTexts()).toEqual([
      ...['请填写“您与条目的关系”', '请填写“您的姓名或者单位名称”', '请填写“联系方式”', '请填写“陈述和请求”'],
    ]);
    await expectSoundEverywhere(desk);
    await page.locator('#problems a').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('name');
    expect(await page.locator('#name').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#name-fault').innerText()).toBe('请填写“您的姓名或者单位名称”');
  });

  it('R11.3 it is filed with evidence, answers its code once, and is followed and withdrawn by it', async () => {
    desk.allow(415);
    const { page } = desk;
    await fillIn(desk, { ...SOMEBODY, relation: '其他人', statement: EVIL });
    await attach(desk, Buffer.from('MZ\x90\x00 not a PDF'));
    await desk.button('提交').click();
    await page
      .locator('#files-fault')
      .filter({ hasText: '“凭证.pdf”：文件内容不是可以接收的类型' })
      .waitFor();
    expect(desk.seen(415)).toBe(1);
    await attach(desk, Buffer.from('%PDF-1.7 样例'));
    const { no, code } = await filed(desk, /^YY-\d{4}-\d{6}$/);
    expect(await page.getByText('送到哪里').count()).toBe(0);
    await expectSoundEverywhere(desk);
    await picture(desk, 'portal-filed');
    const kept =
      'JSON.stringify([location.href, Object.values(localStorage), Object.values(sessionStorage)])';
    expect(await page.evaluate<string>(kept)).not.toContain(code);
    await page.getByRole('link', { name: '查看办理进度' }).click();
    await page.getByLabel('查询码').fill(code.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: '查询' }).click();
    await desk.panel('案件').getByText(no).waitFor();
    expect(page.url()).toBe(`${world.app.baseUrl}/portal/case`);
    await expectSoundEverywhere(desk);
    await picture(desk, 'portal-case');
    await page.getByLabel('撤回的理由').fill('样例：不再坚持');
    await desk.button('撤回').click();
    await page.getByText('已经撤回', { exact: true }).waitFor();
    expect(await desk.panel('案件').innerText()).toContain('已撤回');
    expect(await page.getByLabel('撤回的理由').count()).toBe(0);
    expect(page.url()).not.toContain(code);
    await expectSoundEverywhere(desk);
  });

  it('what was stated is shown to the officer as text', async () => {
    const { items } = await market.maker.get<Schemas['CasesPage']>('/cases?limit=200');
    const path = `/cases/${items[0]!.id}/texts?purpose=${encodeURIComponent('样例：核对')}`;
    const read = await market.checker.get<Schemas['CaseTextsPage']>(path);
    expect(JSON.stringify(read)).toContain(JSON.stringify(EVIL).slice(1, -1));
  });

  it('what the service finds wrong in a field is said in the reader’s language, at the first field', async () => {
    desk.allow(422);
    const { page } = desk;
    const spoilt = 'a\u0007b';
    for (const [language, submit, told] of [
      ['zh', '提交', ['“联系方式”含有无法识别的字符，请删去后重新填写', '“陈述和请求”最多8000字']],
      [
        ...['en', 'File'],
        [
          '“How to reach you” holds characters that cannot be read; please remove them',
          '“Statement and request” takes at most 8000 characters',
        ],
      ],
    ] as const) {
      await desk.go(`/portal/apply/repair?lang=${language}&entry=${(await listed.page()).no}`);
      await page.locator('#name').fill('样例');
      await page.locator('#contact').fill(spoilt);
      // As a browser that does not know of the limit.
      await page.evaluate(
        `for (const [id, text] of [['statement', 'x'.repeat(8001)]]) document.getElementById(id).value = text`,
      );
      await desk.button(submit).click();
      await page.locator('#contact-fault').filter({ hasText: told[0] }).waitFor();
      expect(await page.locator('#problems li').allInnerTexts()).toEqual(expect.arrayContaining([...told]));
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('contact');
    }
    await expectSoundPage(desk);
  });

  it('R9.1 evidence is added by the code until it is decided, by keyboard and on the phone', async () => {
    desk.allow(409);
    const { no } = await listed.page();
    await desk.go(`/portal/apply/objection?entry=${no}`);
    await fillIn(desk, { ...SOMEBODY, relation: '其他人' });
    const { no: caseNo, code } = await filed(desk, /^YY-/);
    const lookUp = async ({ page }: Desk) => {
      await page.goto('/portal/case');
      await page.getByLabel('查询码').fill(code);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '补充材料' }).waitFor();
    };
    for (const each of [desk, phone]) {
      await lookUp(each);
      await expectSoundPage(each);
    }
    const { page } = desk;
    await desk.button('提交').focus();
    await page.keyboard.press('Enter');
    await page.locator('#files-fault').filter({ hasText: '请填写“证据材料”' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('files');
    await attach(desk, Buffer.from('%PDF-1.7 样例补充'));
    await page.getByLabel('说明').fill('样例：完税证明');
    await desk.button('提交').click();
    await page.getByRole('heading', { name: '已补充材料1份' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('filed-title');
    await expectSoundEverywhere(desk);
    expect(page.url()).not.toContain(code);
    await desk.button('查看办理进度').click();
    await desk.panel('办理经过').getByText('补充材料').waitFor();
    expect(await desk.panel('办理经过').innerText()).toContain('（材料1份）');
    const { items } = await market.maker.get<Schemas['CasesPage']>('/cases?limit=200');
    const { id } = items.find((item) => item.no === caseNo)!;
    const { items: documents } = await market.maker.get<Schemas['DocumentsDto']>(`/cases/${id}/documents`);
    expect(documents).toMatchObject([{ name: '凭证.pdf', uploadedBy: null }]);
    // Decided while the form still stood on the screen.
    await lookUp(phone);
    await market.checker.post(`/cases/${id}/commands/decline`, { reason: '样例：不予受理' });
    phone.allow(409);
    await attach(phone, Buffer.from('%PDF-1.7 样例'));
    await phone.button('提交').click();
    await phone.page
      .locator('#problems li')
      .getByText(/^依据§21：该案件已经答复或者办结/)
      .waitFor();
    await expectSoundPage(phone);
  });

  it('R8.1 a repair of what may not be repaired is refused with the rule and its article', async () => {
    desk.allow(409);
    const { no } = await (await lastingFor()).page();
    await desk.go(`/portal/apply/repair?entry=${no}`);
    await fillIn(desk, SOMEBODY);
    await desk.button('提交').click();
    await desk.page.getByRole('heading', { name: '未予登记' }).waitFor();
    expect(await desk.page.locator('#problems li').innerText()).toMatch(/^依据§14：[^A-Za-z]+$/);
    await expectSoundEverywhere(desk);
    await desk.go(`/portal/apply/repair?lang=en&entry=${no}`);
    await desk.page.getByLabel('Your name').fill('Sample');
    await desk.page.getByLabel('How to reach you').fill('000');
    await desk.page.getByLabel('Statement').fill('Sample');
    await desk.button('File').click();
    await desk.page
      .locator('#problems li')
      .getByText(/^By §14: [A-Z]/)
      .waitFor();
    await expectSoundPage(desk);
  });

  it('R8.1 a repair is filed; an entry that does not exist is said at its field', async () => {
    desk.allow(404);
    await desk.go('/portal/apply/repair?entry=HEI-2018-999999');
    await fillIn(desk, SOMEBODY);
    await desk.button('提交').click();
    await desk.page.locator('#entryNo-fault').filter({ hasText: '没有这个编号' }).waitFor();
    await desk.page.getByLabel('条目编号').fill((await listed.page()).no);
    await filed(desk, /^XF-\d{4}-\d{6}$/);
  });

  it('R4.5 a red entry is challenged by anybody, on the phone', async () => {
    const red = await redListed();
    await phone.go(`/portal/entries/${red.id}`);
    await phone.page.getByRole('link', { name: '在线反映' }).click();
    await phone.heading('提交对红名单的反映').waitFor();
    await expectSoundPage(phone);
    await picture(phone, 'portal-form-phone', { most: 1000 });
    await fillIn(phone, { ...SOMEBODY, relation: '其他人' });
    await filed(phone, /^[A-Z]{2}-\d{4}-\d{6}$/);
    await expectSoundPage(phone);
  });

  it('R2.2 a lead is brought to the department of a field', async () => {
    const { page } = desk;
    await desk.go('/portal/apply');
    await expectSoundEverywhere(desk);
    await picture(desk, 'portal-apply');
    await page.getByRole('link', { name: '提交线索' }).click();
    await page.getByLabel('主管部门').selectOption({ index: 1 });
    await page.getByLabel('哪一类线索').selectOption('black');
    await page.getByLabel('线索所指').fill('样例单位');
    await page.getByLabel('您是', { exact: true }).selectOption('citizen');
    await expectSoundEverywhere(desk);
    await fillIn(desk, SOMEBODY);
    await filed(desk, /^[A-Z]{2}-\d{4}-\d{6}$/);
  });

  it('an answer that is lost on its way does not file twice', async () => {
    desk.allow(502);
    const { page } = desk;
    await desk.go(`/portal/apply/objection?entry=${(await listed.page()).no}`);
    const given: string[] = [];
    await page.route('**/public/v1/objections', async (route) => {
      const answer = await route.fetch();
      given.push(((await answer.json()) as Schemas['PublicFiledDto']).no);
      await (given.length === 1 ? route.fulfill({ status: 502 }) : route.fulfill({ response: answer }));
    });
    await fillIn(desk, { ...SOMEBODY, relation: '其他人' });
    await desk.button('提交').click();
    await page.getByRole('heading', { name: /^没有送达/ }).waitFor();
    const { no } = await filed(desk, /^YY-/);
    await page.unroute('**/public/v1/objections');
    expect(given).toEqual([no, no]);
  });

  it('a code that opens nothing is said so', async () => {
    await desk.go('/portal/case');
    await desk.page.getByLabel('查询码').fill('AAAAA-AAAAA-AAAAA-AAAAA');
    await desk.page.getByRole('button', { name: '查询' }).click();
    await desk.page.getByRole('heading', { name: '没有与此查询码相符的案件' }).waitFor();
    await expectSoundEverywhere(desk);
  });

  it('without script a form says what to write and where to take it, and a case is followed all the same', async () => {
    const context = await browser.newContext({
      ...CHINESE,
      javaScriptEnabled: false,
      baseURL: world.app.baseUrl,
    });
    const page = await context.newPage();
    await page.goto('/portal/apply/lead');
    expect(await page.getByRole('textbox').count()).toBe(0);
    await page.getByText('在线提交需要浏览器启用脚本').waitFor();
    expect(await page.getByRole('region', { name: '也可以书面提出' }).innerText()).toContain(
      '市场监督管理局',
    );
    await page.goto('/portal/case');
    await page.getByLabel('查询码').fill('AAAAA-AAAAA-AAAAA-AAAAA');
    await page.getByRole('button', { name: '查询' }).click();
    await page.getByRole('heading', { name: '没有与此查询码相符的案件' }).waitFor();
    await context.close();
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

describe('a captcha that the operator has chosen, at the portal (issue 6)', () => {
  let world: World;
  let browser: Browser;
  let captcha: FakeCaptcha;
  let desk: Desk;

  beforeAll(async () => {
    captcha = await FakeCaptcha.start();
    const env = { ...captcha.env, PORTAL_DIST: join(root, 'dist/portal') };
    [world, browser] = await Promise.all([startWorld({ env }), launchBrowser()]);
    desk = await Desk.open(browser, world.app.baseUrl, CHINESE);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await world?.stop();
    await captcha?.stop();
  }, 60_000);

  it('is passed in the form; without it nothing is sent, and an answer serves once', async () => {
    const { page } = desk;
    const answer = await page.goto('/portal/apply/lead');
    const policy = answer!.headers()['content-security-policy']!;
    for (const directive of ['script-src', 'connect-src', 'style-src'])
      expect(policy).toContain(`${directive} 'self' ${captcha.origin};`);
    expect(policy).toMatch(new RegExp(`frame-src ${captcha.origin}$`));
    const plain = await page.request.get('/portal/');
    expect(plain.headers()['content-security-policy']).not.toContain(captcha.origin);
    await page.getByLabel('主管部门').selectOption({ index: 1 });
    await page.getByLabel('哪一类线索').selectOption('black');
    await page.getByLabel('线索所指的单位或者个人', { exact: true }).fill('样例商贸有限公司');
    await page.getByLabel('您是').selectOption('citizen');
    await fillIn(desk, SOMEBODY);
    await desk.button('提交').click();
    await page.locator('#captcha-fault').filter({ hasText: '请先完成人机验证' }).waitFor();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('captcha');
    expect(captcha.answers).toEqual([]);
    await desk.button('样例验证').click();
    await attach(desk, Buffer.from('MZ\x90\x00 not a PDF'));
    desk.allow(415);
    await desk.button('提交').click();
    await page.locator('#files-fault').filter({ hasText: '。' }).waitFor();
    await attach(desk, Buffer.from('%PDF-1.7 样例'));
    await desk.button('提交').click();
    await page.locator('#captcha-fault').filter({ hasText: '请先完成人机验证' }).waitFor();
    await desk.button('样例验证').click();
    await filed(desk, /^XS-/);
    expect(captcha.answers).toEqual(['sample-key-1', 'sample-key-2']);
    expect(desk.takeFaults()).toEqual([]);
  });
});
