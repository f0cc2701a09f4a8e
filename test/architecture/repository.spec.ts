import { describe, expect, it } from '@jest/globals';
import { bannedIn, LIMITS, tooLargeIn } from './repository.js';
import { contentOf, trackedFiles } from './tracked-files.js';

const files = trackedFiles();

describe('the tracked files', () => {
  it('are many, so that the checks below look at something', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files).toContain('package.json');
  });

  it('name no path of one machine and no host of a registry', () => {
    expect(files.flatMap((file) => bannedIn(file, contentOf(file).toString('latin1')))).toEqual([]);
  });

  it('keep to the limits of size', () => {
    const faults = files.flatMap((file) => {
      const content = contentOf(file);
      return tooLargeIn(file, content.toString('latin1'), content.length);
    });
    expect(faults).toEqual([]);
  });
});

/** Written apart, so that this file does not hold what it forbids. */
const path = (...parts: string[]): string => ['', ...parts].join('/');
const registry = ['registry', 'npmjs', 'org'].join('.');

describe('the checks prove themselves', () => {
  it.each([
    ['a.ts', `read('${path('home', 'somebody', 'x')}')`, 'a.ts:1 a path of one machine'],
    ['a.md', `one\nsee ${path('work', 'main')}`, 'a.md:2 a path of one machine'],
    ['a.md', ['C:', 'Users', 'x'].join('\\'), 'a.md:1 a path of one machine'],
    ['.npmrc', `registry=https://${registry}/`, '.npmrc:1 the host of a registry'],
    ['docker/Dockerfile', `RUN curl https://${registry}`, 'docker/Dockerfile:1 the host of a registry'],
  ])('%s: %s', (file, text, fault) => {
    expect(bannedIn(file, text)).toEqual([fault]);
  });

  it.each([
    ['docker/Dockerfile', `--mount=type=cache,target=${path('root', '.npm')}`],
    ['a.ts', `join(tmpdir(), 'x'); fetch('${path('api', 'v1', 'home', 'x')}')`],
    ['a.md', `https://example.invalid${path('work', 'x')}`],
    ['a.ts', '`${folder}' + path('tmp', 'x') + '`'],
  ])('%s may say %s', (file, text) => {
    expect(bannedIn(file, text)).toEqual([]);
  });

  it('a source that is too long, and a file that is too large, are found; specs and data may be long', () => {
    const long = 'x\n'.repeat(LIMITS.lines + 1);
    expect(tooLargeIn('a.ts', long, long.length)).toEqual([`a.ts: ${LIMITS.lines + 1} lines`]);
    expect(tooLargeIn('a.spec.ts', long, long.length)).toEqual([]);
    expect(tooLargeIn('a.json', '', LIMITS.bytes + 1)).toEqual([`a.json: ${LIMITS.bytes + 1} bytes`]);
    expect(tooLargeIn('a.ts', 'x\n', 2)).toEqual([]);
  });
});
