import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toolConfig } from './process-config.js';

describe('secrets given as files', () => {
  let folder: string;
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const tool = (DATABASE_PASSWORD_FILE: string) =>
    toolConfig({ DATABASE_URL: 'postgres://minglu@db:5432/minglu', DATABASE_PASSWORD_FILE });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minglu-secrets-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['plain', 'a+b/c=', 'per%cent', 'at@colon:slash/', '空格 和 汉字', ' led and trailed '])(
    'the database password %j reaches PostgreSQL as it stands, without its line end',
    (password) => {
      for (const end of ['', '\n', '\r\n']) {
        const { url } = tool(file('password', password + end)).database;
        expect(decodeURIComponent(new URL(url).password)).toBe(password);
        expect(new URL(url).host).toBe('db:5432');
      }
    },
  );

  it('an absent or empty file is a fault that names the setting', () => {
    expect(() => tool(join(folder, 'absent'))).toThrow(/DATABASE_PASSWORD_FILE: no readable file/);
    expect(() => tool(file('empty', '\n'))).toThrow(/DATABASE_PASSWORD_FILE: no readable file/);
  });
});
