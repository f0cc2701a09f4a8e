import { describe, expect, it } from '@jest/globals';
import { blankDraft, bodyOf, type DraftValues } from './draft-values.js';

const values = (given: Partial<DraftValues>): DraftValues => ({
  ...{ ...blankDraft(), name: ' 样例甲公司 ', uscc: '91370303MA3EXAMP1X', field: 'tax', facts: '样例' },
  ...given,
});

describe('a draft as the service takes it', () => {
  it('says the proposed validity in months', () => {
    expect(bodyOf(values({ proposedValidity: 'P24M' }))).toMatchObject({ proposedValidityMonths: 24 });
    expect(bodyOf(values({}))).not.toHaveProperty('proposedValidityMonths');
  });

  it('proposes repair on the black list only', () => {
    expect(bodyOf(values({ proposedRepairable: true }))).toMatchObject({ proposedRepairable: true });
    expect(bodyOf(values({ list: 'red', proposedRepairable: true }))).not.toHaveProperty(
      'proposedRepairable',
    );
  });

  it('names the watch entry that it will end, on the black list only', () => {
    expect(bodyOf(values({}), { movedFrom: 'w' })).toMatchObject({ list: 'black', movedFrom: 'w' });
    expect(bodyOf(values({ list: 'red' }), { movedFrom: 'w' })).not.toHaveProperty('movedFrom');
  });

  it('names the lead that it comes from', () => {
    expect(bodyOf(values({ list: 'red' }), { leadId: 'l' })).toMatchObject({ leadId: 'l' });
    expect(bodyOf(values({}))).not.toHaveProperty('leadId');
  });
});
