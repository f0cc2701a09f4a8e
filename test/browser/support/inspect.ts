import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import { until } from '../../support/until.js';
import type { Desk } from './desk.js';

/** Words that are no Chinese and belong there: names of packs and formats, numbers of entries and subjects, addresses, secrets, query codes, receipts. */
const FOREIGN =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}|https?:\/\/\S+|mlk_\S+|HTTP|[a-z]+(?:-[a-z0-9]+)+|rehearsal|English|[A-Z]{2,5}-[\w-]+|CSV|XLSX|PDF|DOCX|Word|Excel|[KM]B\b|[0-9a-f]{64}|[0-9a-f]{12}…|YYYY-MM|JSON|LEI|UTF-8|GB18030|\b[0-9A-Z]*\d[0-9A-Z]*\b|\S+\.(?:txt|csv|pdf|docx)/g;

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is half faded in has half its contrast; only what turns for ever (icons of waiting) is not waited for. */
const NOTHING_FADES = `document.getAnimations().every(
  (each) => each.playState !== 'running' || each.effect.getTiming().iterations === Infinity)`;

/** What axe finds on the page as it stands, each fault with the elements it is about. */
async function accessibilityFaults({ page }: Desk): Promise<string[]> {
  // Evaluated, not as a script tag: the page's own policy forbids scripts that are not its own.
  await page.evaluate(await axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run(document)');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** The page is no wider than the window. */
export async function expectFittingPage({ page }: Desk): Promise<void> {
  await until('nothing fades', () => page.evaluate<boolean>(NOTHING_FADES));
  const widths = () =>
    page.evaluate<[number, number]>('[document.documentElement.scrollWidth, window.innerWidth]');
  // Charts follow the window a moment later.
  const fits = async () => {
    const [content, window] = await widths();
    return content === window;
  };
  await until('it fits', fits, { withinMs: 3_000 }).catch(() => undefined);
  const [content, window] = await widths();
  expect({ page: page.url(), width: content }).toEqual({ page: page.url(), width: window });
}

/** It fits, and is accessible as far as axe can tell. */
export async function expectSoundPage(desk: Desk): Promise<void> {
  await expectFittingPage(desk);
  const page = desk.page.url();
  expect({ page, faults: await accessibilityFaults(desk) }).toEqual({ page, faults: [] });
}

/** Nobody is answered in English where Chinese is spoken. */
async function expectChinesePage({ page }: Desk): Promise<void> {
  const said = (await page.locator('#root, .ant-modal, body > main').allInnerTexts()).join('\n');
  // User names and codes are nobody's language.
  const untranslated = await page.locator('[translate=no]').allInnerTexts();
  const spoken = untranslated.reduce((text, name) => text.replaceAll(name, ''), said.replaceAll(FOREIGN, ''));
  const english = spoken.match(/[A-Za-z]{2,}/g) ?? [];
  expect({ page: page.url(), english }).toEqual({ page: page.url(), english: [] });
}

/** In Chinese throughout, and sound on the desk and on the phone. */
export async function expectSoundEverywhere(desk: Desk): Promise<void> {
  await expectChinesePage(desk);
  for (const width of [390, 1440] as const) {
    await desk.resize(width);
    await expectSoundPage(desk);
  }
}
