import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataKeys } from './data-keys.js';
import { openBytes, openJson, SealBroken, sealBytes, sealJson } from './envelope.js';
import { KeyedIndex } from './keyed-index.js';
import { MasterKey } from './master-key.js';

const key = randomBytes(32);
const master = new MasterKey(Buffer.alloc(32, 7));

describe('R10.3 sealing', () => {
  it('opens what it sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plain, aad) => {
        expect(openBytes(key, sealBytes(key, plain, aad), aad)).toEqual(Buffer.from(plain));
      }),
    );
  });

  it('opens JSON as it was', () => {
    const value = { 名称: '样例', list: [1, null, 'x'] };
    expect(openJson(key, sealJson(key, value, 'a'), 'a')).toEqual(value);
  });

  it('never seals the same twice alike', () => {
    expect(sealBytes(key, Buffer.from('x'), 'a')).not.toEqual(sealBytes(key, Buffer.from('x'), 'a'));
  });

  it('does not open under another key, in another place, or with any bit changed', () => {
    const sealed = sealBytes(key, Buffer.from('样例甲00003'), 'entry/1');
    expect(() => openBytes(randomBytes(32), sealed, 'entry/1')).toThrow(SealBroken);
    expect(() => openBytes(key, sealed, 'entry/2')).toThrow(SealBroken);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => openBytes(key, changed, 'entry/1')).toThrow(SealBroken);
    }
    for (const length of [0, 1, 28, sealed.length - 1]) {
      expect(() => openBytes(key, sealed.subarray(0, length), 'entry/1')).toThrow(SealBroken);
    }
  });

  it('wraps data keys for their owner only', () => {
    const keys = new DataKeys(master);
    const { key: dataKey, wrapped, masterKeyId } = keys.create('owner');
    expect(keys.unwrap('owner', wrapped)).toEqual(dataKey);
    expect(masterKeyId).toBe(master.id);
    expect(() => keys.unwrap('another', wrapped)).toThrow(SealBroken);
    expect(() => new DataKeys(new MasterKey(randomBytes(32))).unwrap('owner', wrapped)).toThrow(SealBroken);
  });
});

describe('the master key', () => {
  it('has a subkey of its own for every purpose, the same at every start', () => {
    const subkeys = (['wrapping', 'index', 'session'] as const).map((purpose) =>
      master.subkey(purpose).toString('hex'),
    );
    expect(new Set(subkeys).size).toBe(3);
    expect(new MasterKey(Buffer.alloc(32, 7)).subkey('index')).toEqual(master.subkey('index'));
  });

  it('does not show itself in JSON or its id', () => {
    expect(JSON.stringify({ master })).toBe(`{"master":{"id":"${master.id}"}}`);
    expect(() => new MasterKey(randomBytes(31))).toThrow(RangeError);
  });
});

describe('R10.3 the keyed index', () => {
  const index = new KeyedIndex(master);

  it('gives one hash to one identifier of one scheme, under this key only', () => {
    const hash = index.identifierHash('residentId', '999999195309026737');
    expect(hash).toHaveLength(32);
    expect(index.identifierHash('residentId', '999999195309026737')).toEqual(hash);
    expect(index.identifierHash('otherDocument', '999999195309026737')).not.toEqual(hash);
    expect(
      new KeyedIndex(new MasterKey(randomBytes(32))).identifierHash('residentId', '999999195309026737'),
    ).not.toEqual(hash);
  });

  it('has the tokens of every part of a name among those of the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (name, a, b) => {
        const chars = [...name.normalize('NFKC').replace(/\s/gu, '').toLowerCase()];
        const [from, to] = [a % (chars.length + 1), b % (chars.length + 1)].sort((x, y) => x - y);
        const part = chars.slice(from, to).join('');
        const tokens = new Set(index.nameTokens(name));
        expect(index.queryTokens(part).every((token) => tokens.has(token))).toBe(true);
      }),
    );
  });

  it('looks for nothing when asked for blanks, and sees through width, case and blanks', () => {
    expect(index.queryTokens(' \u3000')).toEqual([]);
    expect(index.nameTokens('ＡＢ 公司')).toEqual(index.nameTokens('ab公司'));
  });
});
