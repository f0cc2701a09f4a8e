import { describe, expect, it } from '@jest/globals';
import {
  measuresCatalogueSchema,
  measuresFor,
  SHIPPED_MEASURES,
  type CataloguedMeasure,
} from './catalogue.js';

const codes = (question: Parameters<typeof measuresFor>[0]) =>
  measuresFor(question, SHIPPED_MEASURES).map(({ code }) => code);

const faultsWith = (change: Partial<CataloguedMeasure>, at = 2) => {
  const [first, ...others] = SHIPPED_MEASURES.memoranda;
  const measures = first!.measures.map((one, n) => (n === at ? { ...one, ...change } : one));
  const parsed = measuresCatalogueSchema.safeParse({
    ...SHIPPED_MEASURES,
    memoranda: [{ ...first!, measures }, ...others],
  });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the catalogue of measures (R7.1)', () => {
  it('says what a listing brings with it: by list, field, and the memoranda of that day', () => {
    const on = '2018-12-01';
    expect(codes({ listKind: 'black', fieldCode: 'tax', on })).toEqual([
      ...['licence-limits', 'no-honours', 'bank-credit-review', 'tax-invoices', 'tax-market-registration'],
    ]);
    expect(codes({ listKind: 'red', fieldCode: 'wages', on })).not.toContain('tax-service');
    expect(codes({ listKind: 'watch', fieldCode: 'tax', on })).toEqual(['watch-approval']);
    expect(codes({ listKind: 'warning', fieldCode: 'cross-field', on })).toEqual([]);
    expect(codes({ listKind: 'black', fieldCode: 'wages', on: '2018-04-15' })).not.toContain(
      'wages-inspection',
    );
  });

  it('names memorandum and legal basis of each', () => {
    const [first] = measuresFor({ listKind: 'red', fieldCode: 'tax', on: '2018-12-01' }, SHIPPED_MEASURES);
    expect(first).toMatchObject({
      ...{ code: 'green-channel', mandatory: true, memorandum: { documentNo: '示范信备〔2018〕8号' } },
      legalBasis: expect.stringContaining('国发〔2016〕33号'),
    });
  });

  it('only ever invites bodies outside government', () => {
    expect(faultsWith({ mandatory: true })).toEqual([
      'memoranda.0.measures.2.mandatory: bodies outside government are only ever invited',
    ]);
    expect(faultsWith({ mandatory: true }, 0)).toEqual([]);
  });

  it.each<[Partial<CataloguedMeasure>, string]>([
    [{ code: 'no-honours' }, 'memoranda.0.measures.2.code: the measure stands twice'],
    [{ fields: ['tax', 'tax'] }, 'memoranda.0.measures.2.fields: a field stands twice'],
    [
      { implementer: { kind: 'invitedBody', body: 'builders', name: '另一名称' } },
      'memoranda.3.measures.1.implementer: the body has two names',
    ],
  ])('refuses a catalogue that makes no sense: %j', (change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  it('refuses what names no list, field or basis', () => {
    for (const change of [{ list: 'warning' }, { fields: [] }, { legalBasis: ' ' }] as object[])
      expect(faultsWith(change)).toHaveLength(1);
  });
});
