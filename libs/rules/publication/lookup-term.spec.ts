import { describe, expect, it } from '@jest/globals';
import { residentIdCheckCharacter } from '../identifiers/resident-id.js';
import { usccCheckCharacter } from '../identifiers/uscc.js';
import { readLookupTerm } from './lookup-term.js';

const uscc = `91999999H77112DG8${usccCheckCharacter('91999999H77112DG8')}`;
const residentId = (first17: string) => first17 + residentIdCheckCharacter(first17);

describe('what the public may look up (R11.3)', () => {
  it('R11.3 a code of an organisation, however it is typed', () => {
    expect(readLookupTerm(uscc)).toEqual({ kind: 'uscc', value: uscc });
    const wide = ` ${uscc.toLowerCase().slice(0, 9)} ${uscc.slice(9)}　`;
    expect(readLookupTerm(wide)).toEqual({ kind: 'uscc', value: uscc });
  });

  it('a slip of the pen is not taken for a name', () => {
    const wrong = uscc.slice(0, 17) + (uscc.endsWith('0') ? '1' : '0');
    expect(readLookupTerm(wrong)).toEqual({ kind: 'wrongCode' });
  });

  it.each([
    ['a resident ID', residentId('99999919530902673')],
    ['a mistyped one', `${residentId('99999919530902673').slice(0, 17)}0`],
    ['one with X', '99999919530902673X'],
    ['one of 15 digits', '999999530902673'],
    ['a telephone', '13900000000'],
    ['a passport', 'E12345678'],
    ['one in full width with blanks', '９９９９９９ 19530902 6731'],
  ])('%s is a person’s number and goes no further', (_, typed) => {
    expect(readLookupTerm(typed)).toEqual({ kind: 'personalNumber' });
  });

  it('a resident ID that passes for a code by chance is still a person’s', () => {
    const first = Array.from({ length: 400 }, (_, i) => `99999919530902${String(i).padStart(3, '0')}`);
    const both = first.map(residentId).find((id) => usccCheckCharacter(id.slice(0, 17)) === id.charAt(17));
    expect(both).toBeDefined();
    expect(readLookupTerm(both!)).toEqual({ kind: 'personalNumber' });
  });

  it('anything else of two characters or more is a part of a name', () => {
    expect(readLookupTerm(' 样例商贸 ')).toEqual({ kind: 'name', value: '样例商贸' });
    expect(readLookupTerm('3M公司')).toEqual({ kind: 'name', value: '3M公司' });
    expect(readLookupTerm('<script>alert(1)</script>')).toMatchObject({ kind: 'name' });
    expect(readLookupTerm(' 样 ')).toEqual({ kind: 'tooShort' });
    expect(readLookupTerm('')).toEqual({ kind: 'tooShort' });
  });
});
