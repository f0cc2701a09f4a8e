import { chromium, type Browser } from 'playwright-core';
import { obtainChromium } from '../../scripts/lib/chromium.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium of this machine, without a window. It ends with the test process; close it in `afterAll` all the same. */
export async function launchBrowser(): Promise<Browser> {
  // Chromium's sandbox refuses to work for root, which is who runs tests in a container.
  const args = process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
  return chromium.launch({ executablePath: await obtainChromium(), headless: true, args });
}
