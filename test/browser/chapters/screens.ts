import { expect, test } from '@jest/globals';
import type { Desk, DeskOptions } from '../support/desk.js';
import { expectFittingPage, expectSoundPage } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { approved, enterprise, person } from '../support/state.js';

interface Screens {
  who: string;
  paths: string[];
  /** Seen in Chinese by the chapters of the lists. */
  seen?: string[];
}

/** Every screen with somebody who may open it. */
const SCREENS: readonly Screens[] = [
  { who: 'maker.a', paths: ['/inbox', '/entries', '/entries/new', '/imports', '/password'] },
  { who: 'operator', paths: ['/engine', '/engine/incidents', '/entries/{held}?tab=engine'] },
  { who: 'auditor', paths: ['/audit', '/packs', '/packs/zhangdian-2018/1.0.0', '/standards'] },
  {
    who: 'checker.a',
    paths: ['/entries/{recognised}', '/entries/{held}?tab=deadlines', '/entries?list=watch'],
    seen: [
      '/dashboard',
      '/notifications',
      '/corrections',
      '/warnings',
      '/comparisons',
      '/platforms',
      '/sweeps',
      '/entries/{recognised}?tab=whatIf',
    ],
  },
  {
    who: 'credit',
    paths: ['/calendar', '/no-such-page', '/audit'],
    seen: ['/accounts', '/departments', '/fields'],
  },
];
/** Entries with something to show on every part of their page. */
async function examples(office: Office): Promise<Record<string, string>> {
  const [maker, head, checker] = await Promise.all(
    ['maker.a', 'head', 'checker.a'].map((name) => office.world.officer(name)),
  );
  const held = await approved(office, person(office));
  await maker!.command(held.id, 'fileObjection', {
    by: 'subject',
    text: '样例：并非本人所为',
    documentIds: [],
  });
  const recognised = await approved(office, enterprise(office));
  await head!.command(recognised.id, 'waivePriorProcedure', { reason: '样例：另有法律规定' });
  await checker!.command(recognised.id, 'recognise', {
    ...{ severity: 'single', validity: 'P24M', repairable: true, repairMethod: 'publicCommitment' },
    ...{ repairPeriod: 'P6M', basisNumbers: [1], reason: '样例：事实清楚，证据充分' },
  });
  return { held: held.id, recognised: recognised.id };
}

/** Every screen in both languages, on the desk and on the phone. */
export function screens(office: Office): void {
  let ids: Promise<Record<string, string>> | undefined;

  const each = async (
    who: string,
    language: 'zh' | 'en',
    paths: string[],
    look: (desk: Desk) => Promise<void>,
  ) => {
    const known = await (ids ??= examples(office));
    const desk = await office.desk(who);
    await desk.speak(language);
    for (const path of paths) {
      await desk.resize(1440);
      await desk.go(path.replace(/\{(\w+)\}/, (_, name: string) => known[name] ?? ''));
      await look(desk);
      await desk.resize(390);
      await look(desk);
    }
    await desk.resize(1440);
    await desk.speak('zh');
  };

  for (const { who, paths, seen = [] } of SCREENS) {
    test(
      `the screens of ${who} are sound on the desk and on the phone`,
      () => each(who, 'zh', paths, expectSoundPage),
      120_000,
    );
    test(
      `the screens of ${who} fit in English too`,
      () => each(who, 'en', [...paths, ...seen], expectFittingPage),
      120_000,
    );
  }

  test('the pictures of the documents show these screens', async () => {
    const { held, recognised } = await (ids ??= examples(office));
    const show = async (who: string, path: string, name: string, view?: DeskOptions) => {
      const desk = await office.desk(who, view);
      await desk.go(path);
      await desk.page.locator('main h1').waitFor();
      await picture(desk, name);
    };
    await show('maker.a', '/inbox', 'inbox');
    await show('checker.a', `/entries/${recognised}`, 'entry');
    await show('operator', `/entries/${held}?tab=engine`, 'operator');
    await show('checker.a', `/entries/${held}`, 'entry-phone', { width: 390 });
  });

  test('no word is missing in English: nothing Chinese but what people wrote', async () => {
    const desk = await office.desk('auditor', { language: 'en' });
    for (const path of ['/packs', '/engine', '/inbox']) {
      await desk.go(path);
      const labels = await desk.page.locator('nav, h1, h2, th, main button, [role=tab]').allInnerTexts();
      const chinese = labels.filter((text) => /\p{Script=Han}/u.test(text));
      expect(chinese).toEqual([]);
    }
  });

  test('on a phone the navigation opens and an entry can be decided', async () => {
    const { id } = await enterprise(office);
    const desk = await office.desk('maker.a', { width: 390 });
    await desk.go('/inbox');
    await desk.button('打开导航').click();
    const drawer = desk.page.getByRole('dialog');
    await drawer.getByRole('link', { name: '名单条目' }).click();
    await desk.heading('名单条目').waitFor();
    await drawer.waitFor({ state: 'hidden' });
    await desk.go(`/entries/${id}`);
    await desk.button('提交审批').click();
    const dialog = desk.page.getByRole('dialog', { name: '提交审批' });
    await dialog.waitFor();
    await expectSoundPage(desk);
    await dialog.getByRole('button', { name: '提交审批' }).click();
    await desk.page.locator('summary').getByText('待审批').waitFor();
  });
}
