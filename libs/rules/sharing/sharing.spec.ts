import { describe, expect, it } from '@jest/globals';
import {
  itemsFor,
  PARTIES,
  sharingCatalogueSchema,
  SHIPPED_CATALOGUE,
  type SharedItems,
} from './catalogue.js';
import { occasionOf, publicOccasionOf } from './occasions.js';

const VALUES: SharedItems = {
  ...{ entryNo: 'HEI-2026-000001', listKind: 'black', subjectKind: 'naturalPerson', subjectName: '样例甲' },
  field: { code: 'tax', name: '税务' },
  publicSubject: { name: '样*', uscc: null, lei: null, legalRepresentative: null },
  ...{ uscc: null, lei: null, document: { type: '居民身份证', number: '999999195301214696' } },
  ...{ legalRepresentativeName: null, legalRepresentativeDocument: null },
  ...{ facts: '样例事实', publicFacts: '样例事实', department: { code: 'TAX', name: '样例税务局' } },
  bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕1号', date: '2018-10-08' }],
  ...{ recognisedOn: '2018-11-01', validUntil: '2020-11-01', suspended: false, exit: null },
};

const withTo = (item: string, to: string[]) => ({
  ...SHIPPED_CATALOGUE,
  items: SHIPPED_CATALOGUE.items.map((one) => (one.item === item ? { ...one, to } : one)),
});

describe('the sharing catalogue (R6.2)', () => {
  it('gives a party what the catalogue names for it and nothing else', () => {
    for (const party of PARTIES) {
      const named = SHIPPED_CATALOGUE.items.filter(({ to }) => to.includes(party)).map(({ item }) => item);
      expect(Object.keys(itemsFor(party, VALUES, SHIPPED_CATALOGUE)).sort()).toEqual([...named].sort());
    }
    const national = itemsFor('national', VALUES, SHIPPED_CATALOGUE);
    expect(national.document).toEqual(VALUES.document);
    const seen = JSON.stringify(itemsFor('public', VALUES, SHIPPED_CATALOGUE));
    for (const secret of ['样例甲', '999999195301214696']) expect(seen).not.toContain(secret);
  });

  it('leaves out what a catalogue takes away', () => {
    const without = sharingCatalogueSchema.parse(withTo('facts', []));
    expect(itemsFor('national', VALUES, without)).not.toHaveProperty('facts');
  });

  it('refuses a catalogue that would give personal data to the public', () => {
    for (const item of ['subjectName', 'uscc', 'document', 'facts'])
      expect(sharingCatalogueSchema.safeParse(withTo(item, ['public'])).success).toBe(false);
  });

  it.each([
    ['document', ['invitedBody']],
    ['facts', ['national', 'invitedBody']],
    ['entryNo', ['national', 'national']],
    ['entryNo', ['everybody']],
  ])('refuses a catalogue that makes no sense or gives too much away: %s to %s', (item, to) => {
    expect(sharingCatalogueSchema.safeParse(withTo(item, to)).success).toBe(false);
  });

  it('refuses an item that stands twice', () => {
    const twice = { ...SHIPPED_CATALOGUE, items: [...SHIPPED_CATALOGUE.items, SHIPPED_CATALOGUE.items[0]!] };
    expect(sharingCatalogueSchema.safeParse(twice).success).toBe(false);
  });
});

describe('what has to be told to others (§九)', () => {
  it.each([
    ['recognised', 'awaitingRecognition', 'recognised', 'recognition'],
    ['listedOnWatch', null, 'listed', 'recognition'],
    ['extended', 'recognised', 'recognised', 'change'],
    ['suspended', 'listed', 'listed', 'change'],
    ['warningServed', 'listed', 'listed', 'change'],
    ['warningServed', 'approved', 'listed', 'recognition'],
    ['passagesWithheld', 'recognised', 'recognised', null],
    ['exited', 'recognised', 'exited', 'exit'],
    ['submitted', 'draft', 'submitted', null],
    ['suspended', 'publicity', 'publicity', null],
    ['filed', 'recognised', 'recognised', null],
    ['filed', 'exited', 'exited', null],
    ['deadlinesReprojected', 'recognised', 'recognised', null],
    ['withdrawn', 'draft', 'withdrawn', null],
  ] as const)('%s from %s to %s is a %s', (type, from, to, occasion) => {
    expect(occasionOf({ type, from, to })).toBe(occasion);
  });

  it('R6.4 what is withheld of the facts changes what the public reads, once it is public at all', () => {
    const withheld = (state: 'recognised' | 'publicity') =>
      publicOccasionOf({ type: 'passagesWithheld', from: state, to: state });
    expect([withheld('recognised'), withheld('publicity')]).toEqual(['change', null]);
    expect(publicOccasionOf({ type: 'exited', from: 'recognised', to: 'exited' })).toBe('exit');
  });
});
