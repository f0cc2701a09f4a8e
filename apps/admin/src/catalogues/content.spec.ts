import { describe, expect, it } from '@jest/globals';
import {
  measureDifferences,
  sharingDifferences,
  type MeasureContent,
  type SharingContent,
} from './content.js';

const sharing = (...rows: SharingContent['items']): SharingContent => ({ items: rows });
const measure = (text: string) => ({
  ...{
    code: 'limits',
    text,
    list: 'black' as const,
    fields: 'all' as const,
    legalBasis: '样例',
    mandatory: true,
  },
  implementer: { kind: 'department' as const, department: 'tax' },
});
const memoranda = (...texts: string[]): MeasureContent => ({
  memoranda: texts.map((text, n) => ({
    ...{ code: `memo-${String(n)}`, title: '样例', documentNo: '样例1号', issuedOn: '2018-01-01' },
    measures: [measure(text)],
  })),
});

describe('what differs between versions of a catalogue', () => {
  it('names each party that is given more or less, and each basis', () => {
    const before = sharing(
      { item: 'facts', basis: '§8', to: ['national', 'employer'] },
      { item: 'lei', basis: '§8', to: ['national'] },
    );
    const after = sharing(
      { item: 'facts', basis: '§9', to: ['national', 'superior'] },
      { item: 'lei', basis: '§8', to: ['national'] },
      { item: 'uscc', basis: '§8', to: [] },
    );
    expect(sharingDifferences(before, after, (party) => party)).toEqual([
      { at: 'facts', what: 'changed', added: ['§9', 'superior'], removed: ['§8', 'employer'] },
      { at: 'uscc', what: 'added', added: ['§8'], removed: [] },
    ]);
    expect(sharingDifferences(after, after, (party) => party)).toEqual([]);
  });

  it('names measures that are new, gone or worded anew', () => {
    const said = measureDifferences(
      memoranda('限制', '禁止'),
      memoranda('从严'),
      (name, value) => `${name}: ${String(value)}`,
    );
    expect(said).toEqual([
      { at: 'memo-0 / limits', what: 'changed', added: ['text: 从严'], removed: ['text: 限制'] },
      expect.objectContaining({ at: 'memo-1', what: 'removed' }),
      expect.objectContaining({ at: 'memo-1 / limits', what: 'removed' }),
    ]);
  });
});
