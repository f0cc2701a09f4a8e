import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the built portal answers; the same as in its sources, which the gateway never imports. */
export interface PortalAnswer {
  status: number;
  html: string;
  language: 'zh' | 'en';
  /** How it may be kept by browsers and proxies. */
  kept: 'anew' | 'awhile' | 'never';
  /** The page names the script of the site. */
  script: boolean;
  retryAfter: string | null;
}

export interface PortalAssets {
  stylesheet: string;
  icon: string;
  script: string;
}

export interface PortalRequest {
  path: string;
  query: string;
  form: string | null;
  acceptLanguage: string;
  fetch: (request: Request) => Promise<Response>;
  assets: PortalAssets;
}

export interface PortalBundle {
  answer: (request: PortalRequest) => Promise<PortalAnswer>;
  assets: PortalAssets;
  /** The folder of what never changes under its name. */
  assetsDir: string;
}

const BASE = '/portal';
const SERVER = 'server/server.js';
const MANIFEST = 'client/manifest.json';

/** A portal has been built there. */
export const isServingPortal = (dist: string | null): dist is string =>
  dist !== null && existsSync(join(dist, SERVER));

/** Loads the pages by their path, as they were built. */
export async function loadPortal(dist: string): Promise<PortalBundle> {
  const { answer } = (await import(pathToFileURL(join(dist, SERVER)).href)) as Pick<PortalBundle, 'answer'>;
  const manifest = JSON.parse(readFileSync(join(dist, MANIFEST), 'utf8')) as Record<string, { file: string }>;
  const named = (source: string): string => `${BASE}/${manifest[source]!.file}`;
  const assets = {
    ...{ stylesheet: named('src/portal.css'), icon: named('src/mark.svg') },
    script: named('src/filing/filing.ts'),
  };
  return { answer, assets, assetsDir: join(dist, 'client/assets') };
}
