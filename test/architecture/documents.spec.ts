import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS, type SettingName } from '../../libs/platform/config/settings.js';
import { RULES } from '../../libs/rules/rule-catalogue.js';
import { standingOf } from '../../scripts/lib/docs/policy-map-page.mjs';
import { readPolicyMap } from '../../scripts/lib/docs/pages.mjs';
import { deadLinksIn, type Shelf } from './links.js';
import { anchorsIn, linksIn, npmScriptsIn, tableIn } from './markdown.js';
import { roomTable } from './rooms.js';
import { textOf, trackedFiles } from './tracked-files.js';

const files = trackedFiles();
const documents = files.filter((file) => file.endsWith('.md'));
const folders = new Set(files.flatMap(foldersAbove));
const shelf: Shelf = { has: (path) => folders.has(path) || files.includes(path), text: textOf };
const readme = textOf('README.md');

function foldersAbove(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

describe('the documents', () => {
  it.each(documents)('%s: every link and picture leads somewhere', (file) => {
    expect(deadLinksIn(file, shelf)).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const unknown = documents.flatMap((file) =>
      npmScriptsIn(textOf(file)).flatMap((name) => (name in scripts ? [] : [`${file}: npm run ${name}`])),
    );
    expect(unknown).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !readme.includes(`npm run ${name}`))).toEqual([
      'start',
      'test',
    ]);
  });
});

describe('docs/adr', () => {
  it('numbers decisions without gaps, and their headings say the number', () => {
    const decisions = files.filter((file) => /^docs\/adr\/\d{4}-[a-z-]+\.md$/.test(file)).sort();
    expect(decisions).toEqual(files.filter((file) => file.startsWith('docs/adr/')).sort());
    const numbers = decisions.map((file) => Number(file.slice('docs/adr/'.length, 'docs/adr/0000'.length)));
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
    for (const file of decisions)
      expect(textOf(file)).toMatch(new RegExp(`^# ${Number(file.slice(9, 13))}\\. `));
  });
});

describe('CONTRIBUTING.md', () => {
  it('names every part of the tests', () => {
    const told = tableIn(textOf('CONTRIBUTING.md'), 'part').flatMap(([names]) => names!.split(' '));
    const command = textOf('scripts/lib/test-command.mjs');
    const checks = /^const checks = \{\n([\s\S]*?)^\};/m.exec(command)![1]!.matchAll(/^ {2}(\w+):/gm);
    const projects = /^const projects = \[(.+)\];/m.exec(command)![1]!.matchAll(/'(\w+)'/g);
    expect(told).toEqual([...checks, ...projects].map(([, name]) => name));
  });
});

describe('README.md', () => {
  it('has every setting of the service with its default', () => {
    const told = tableIn(readme, 'setting').map(([name, value]) => [name, value]);
    expect(told).toEqual(Object.keys(SETTINGS).map((name) => [name, defaultOf(name as SettingName)]));
  });

  it('has every other variable that the scripts read', () => {
    const told = tableIn(readme, 'variable').flatMap(([names]) => names!.split(', '));
    expect(told.sort()).toEqual(variablesOfScripts());
  });

  it('tells the standing of every requirement', async () => {
    const { requirements } = await readPolicyMap();
    expect(tableIn(readme, 'requirement')).toEqual(
      Object.entries(requirements).map(([id, one]) => [id, one.what.replaceAll('`', ''), standingOf(one)]),
    );
  });

  it('shows every room', () => {
    const rooms = tableIn(readme, 'folder').map(([folder]) => folder!);
    expect(rooms.sort()).toEqual(
      Object.values(roomTable.rooms)
        .map(({ folder }) => folder)
        .sort(),
    );
  });
});

describe('docs/architecture.md', () => {
  it('has every table of the database', () => {
    const tables = files
      .filter((file) => file.endsWith('.entity.ts'))
      .map((file) => /@Entity\('(\w+)'\)/.exec(textOf(file))![1]!);
    const told = tableIn(textOf('docs/architecture.md'), 'table').map(([name]) => name!);
    expect(told.sort()).toEqual(tables.sort());
  });
});

describe('docs/handbook.zh.md', () => {
  const handbook = textOf('docs/handbook.zh.md');

  it('quotes what the pages say', () => {
    const words = new Set(wordsIn(JSON.parse(textOf('apps/admin/src/i18n/zh.json'))));
    const quoted = [...handbook.matchAll(/【([^】]*)】/g)].map(([, label]) => label!);
    expect(quoted.length).toBeGreaterThan(50);
    expect(quoted.filter((label) => !words.has(label) && label !== '')).toEqual([]);
  });

  it('quotes refusals as the rules say them', () => {
    const sentences = new Set<string>(Object.values(RULES).map(({ zh }) => zh));
    const told = tableIn(handbook, '页面上说').map(([sentence]) => sentence!);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((sentence) => !sentences.has(sentence))).toEqual([]);
  });
});

/** All texts of a tree of words. */
function wordsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(wordsIn) : [];
}

function defaultOf(name: SettingName): string {
  const parsed = SETTINGS[name].safeParse(undefined);
  return parsed.success && parsed.data !== undefined ? String(parsed.data) : '–';
}

/** What scripts and the admin UI's build read from the environment, beyond the settings and the system's own. */
function variablesOfScripts(): string[] {
  const ofTheSystem = ['PATH', 'XDG_CACHE_HOME', 'NODE_ENV'];
  const sources = files.filter((file) => /^scripts\/.*\.mjs$|^apps\/admin\/vite\.config\.ts$/.test(file));
  const names = sources.flatMap((file) =>
    [...textOf(file).matchAll(/\benv\.([A-Z][A-Z0-9_]+)|portFrom\(env, '([A-Z_]+)'/g)].map(
      ([, plain, port]) => (plain ?? port)!,
    ),
  );
  return [...new Set(names)].filter((name) => !(name in SETTINGS) && !ofTheSystem.includes(name)).sort();
}

describe('the checks of documents prove themselves', () => {
  const pages: Record<string, string> = {
    'docs/a.md': '# One *two*, `three`!\n\n## 中文 标题\n\n## 中文 标题\n',
    'b.png': '',
  };
  const small: Shelf = {
    has: (path) => path in pages || path === 'docs',
    text: (file) => pages[file] ?? '',
  };
  const dead = (text: string): string[] => {
    pages['c.md'] = text;
    return deadLinksIn('c.md', small).map((line) => line.replace('c.md: ', ''));
  };

  it('anchors are those of headings, not of code', () => {
    expect([...anchorsIn(`${pages['docs/a.md']!}\`\`\`sh\n# no heading\n\`\`\`\n`)]).toEqual([
      ...['one-two-three', '中文-标题', '中文-标题-1'],
    ]);
  });

  it.each([
    ['[x](docs/a.md) [y](docs/a.md#one-two-three) [z](docs) ![p](b.png) [o](https://example.invalid/x)', []],
    ['# Here\n[x](#here) `[no](link.md)`', []],
    ['[x](docs/b.md)', ['docs/b.md']],
    ['![p](docs/missing.png)', ['docs/missing.png']],
    ['<img src="docs/missing.png" width="3">', ['docs/missing.png']],
    ['[x](docs/a.md#four)', ['docs/a.md#four']],
    ['[x](#there)', ['#there']],
    ['[x](b.png#one)', ['b.png#one']],
  ])('%s', (text, faults) => expect(dead(text)).toEqual(faults));

  it('links, commands and tables are read as they stand', () => {
    expect(linksIn('[a](<x.md> "title") and ```[b](y.md)```')).toContain('x.md');
    expect(npmScriptsIn('`npm run verify-record` and npm run docs.')).toEqual(['verify-record', 'docs']);
    expect(tableIn('x\n\n| a | b |\n| --- | --- |\n| `1` | x \\| y |\n\n| c |', 'a')).toEqual([
      ['1', 'x | y'],
    ]);
    expect(tableIn('nothing', 'a')).toEqual([]);
  });
});
