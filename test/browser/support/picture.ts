import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { root } from '../../../scripts/lib/paths.mjs';
import type { Desk } from './desk.js';

const MOST = 1200;

interface Frame {
  /** Part of the page, from its upper edge; the whole unless told. */
  of?: Locator;
  /** What is shown of it, in pixels from above. */
  most?: number;
}

/** Writes the page to docs/screenshots, when the pictures of the documents are asked for (`SCREENSHOTS=1`). */
export async function picture({ page }: Desk, name: string, { of, most = MOST }: Frame = {}): Promise<void> {
  if (process.env.SCREENSHOTS !== '1') return;
  const before = page.viewportSize();
  if (!before) return;
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  const shown = of ? height : Math.min(most, height);
  await page.setViewportSize({ ...before, height: Math.max(before.height, shown) });
  const box = await of?.boundingBox();
  await page.screenshot({
    path: join(root, 'docs/screenshots', `${name}.png`),
    animations: 'disabled',
    ...(box && { clip: { ...box, height: Math.min(most, box.height) } }),
  });
  await page.setViewportSize(before);
}
