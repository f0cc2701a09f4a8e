import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { filesUnder } from '../../scripts/lib/sources.mjs';
import { roomTable, violationsIn } from './rooms.js';

const top = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, top), 'utf8');

interface Seed {
  file: string;
  text: string;
  /** What the table says against it; without it, the text is allowed. */
  fault?: string;
}
const seeds = JSON.parse(read('test/architecture/seeds.json')) as Seed[];

const sources = await filesUnder(['apps', 'libs', 'workflows', 'activities'], (file) => /\.tsx?$/.test(file));

describe('the rooms of the house', () => {
  it('import each other only as the table allows', () => {
    expect(sources.flatMap((file) => violationsIn(file, read(file)))).toEqual([]);
  });

  it('are all there, so that the table speaks of real folders', () => {
    const empty = Object.values(roomTable.rooms).filter(
      ({ folder }) => !sources.some((file) => file.startsWith(`${folder}/`)),
    );
    expect(empty).toEqual([]);
  });

  it('depend on each other in one direction only', () => {
    const above = new Map(
      Object.entries(roomTable.rooms).map(([name, { imports, types }]) => [name, [...imports, ...types]]),
    );
    const reaches = (from: string, to: string): boolean =>
      (above.get(from) ?? []).some((next) => next === to || reaches(next, to));
    expect([...above.keys()].filter((name) => reaches(name, name))).toEqual([]);
  });
});

describe('the check of the rooms proves itself', () => {
  it.each(seeds)('$file: $fault', ({ file, text, fault }) => {
    expect(violationsIn(file, text).map((line) => line.replace(/^\S+ /, ''))).toEqual(fault ? [fault] : []);
  });

  it('names a file that stands in no room', () => {
    expect(violationsIn('libs/elsewhere/x.ts', '')).toEqual(['libs/elsewhere/x.ts:1 stands in no room']);
  });

  it('and the linter judges the same seeds alike', () => {
    const program = fileURLToPath(new URL('test/architecture/lint-seeds.mjs', top));
    const spoken = JSON.parse(execFileSync(process.execPath, [program], { encoding: 'utf8' })) as boolean[];
    const judged = seeds.map(({ file, text }, index) => ({ file, text, refused: spoken[index] }));
    expect(judged).toEqual(
      seeds.map(({ file, text, fault }) => ({ file, text, refused: fault !== undefined })),
    );
  }, 60_000);
});
