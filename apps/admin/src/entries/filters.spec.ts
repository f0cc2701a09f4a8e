import { describe, expect, it } from '@jest/globals';
import { filtersFrom, forList, narrowing, paramsOf } from './filters.js';

const read = (query: string) => filtersFrom(new URLSearchParams(query));

describe('the filters in the address', () => {
  it.each([
    'list=red&field=tax&inForce=true',
    'list=watch&recognisedFrom=2026-02-01&recognisedUntil=2026-02-28',
    'list=red&waitsFor=municipal',
    'exitGround=expired&exitedFrom=2025-03-01',
    'list=warning&validFrom=2026-02-26&validUntil=2026-03-28',
  ])('are what a number of the dashboard opened: %s', (query) => {
    expect(paramsOf(read(query)).toString()).toBe(query);
  });

  it('take a list that there is not for the black one, and leave out what they do not know', () => {
    expect(read('list=grey&q=name')).toEqual({ list: 'black' });
  });

  it('take only a true flag for one', () => {
    expect(narrowing(read('inForce=false'))).toBe(0);
    expect(narrowing(read('inForce=true'))).toBe(1);
  });

  it('lose with the list what only that list knows', () => {
    expect(forList('black', read('list=red&state=comparing&waitsFor=national&field=tax'))).toEqual({
      ...{ list: 'black', field: 'tax' },
    });
  });
});
