import 'reflect-metadata';
import { ValidationPipe } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DOCUMENT_TYPES } from '../../../libs/rules/preliminary-list/labels.js';
import { SCREENING_PURPOSES } from '../../../libs/rules/systems.js';
import { ScreeningRequestDto } from '../screening/screening.dto.js';
import { FlagIn, TextIn } from './input.js';
import { quickReader, quickReaderOf, UNSURE } from './quick-reading.js';
import { validationPipe } from './validation.js';

const BODY = { type: 'body', metatype: ScreeningRequestDto } as const;
const pipe = validationPipe();
/** Nest's own way, which the pipe goes where it is not sure. */
const slowly = (body: unknown): Promise<unknown> =>
  ValidationPipe.prototype.transform.call(pipe, body, BODY) as Promise<unknown>;
const quickly = quickReader(ScreeningRequestDto)!;

const text = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'grapheme', minLength: 0, maxLength: 45 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('  91999999 ', '𠮷田商店', '', ' ', '\u0000', '\ud800', '\ufe0f', '张\t三\n'),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 38, maxLength: 42 }) },
);
const strange = fc.constantFrom<unknown>(null, 7, true, [], {}, ['x'], '');
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: strange });
const document = fc.record({ type: mostly(fc.constantFrom(...DOCUMENT_TYPES)), number: mostly(text) });
const subject = fc.record(
  {
    ...{ ref: mostly(text), uscc: mostly(text), idNumber: mostly(text), name: mostly(text) },
    ...{ document: mostly(document), other: strange },
  },
  { requiredKeys: [] },
);
const known = fc.record(
  { ref: mostly(text), uscc: mostly(text), document: mostly(document), name: mostly(text) },
  { requiredKeys: [] },
);
const body = fc.record(
  {
    purpose: mostly(fc.constantFrom(...SCREENING_PURPOSES)),
    purposeText: mostly(text),
    subjects: mostly(fc.array(fc.oneof({ weight: 9, arbitrary: known }, subject), { maxLength: 4 })),
  },
  { requiredKeys: ['purpose', 'subjects'] },
);

describe('bodies that are read quickly', () => {
  it('are read to what class-validator makes of them, or left to it', async () => {
    let sure = 0;
    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        const quick = quickly(given);
        const slow = await slowly(given).catch(() => 'refused');
        if (quick === UNSURE) return;
        sure += 1;
        expect(quick).toEqual(slow);
        expect(quick).toBeInstanceOf(ScreeningRequestDto);
      }),
      { numRuns: 1500 },
    );
    expect(sure).toBeGreaterThan(100);
  });

  it('of a usual kind are read at once, trimmed, with parts of their types', async () => {
    const usual = {
      ...{ purpose: 'administrativeApproval', purposeText: ' 样例 ' },
      subjects: [
        { ref: '1', uscc: ' 91 ' },
        { document: { type: DOCUMENT_TYPES[0], number: 'P1' }, name: null },
      ],
    };
    const read = quickly(usual) as ScreeningRequestDto;
    expect(read).toStrictEqual(await slowly(usual));
    expect(read.subjects[0]!.uscc).toBe('91');
    expect(await pipe.transform(usual, BODY)).toStrictEqual(read);
  });

  it.each([
    ['no purpose', { purposeText: '样例', subjects: [{}] }],
    ['an unknown property', { purpose: 'administrativeApproval', purposeText: '样例', subjects: [{ x: 1 }] }],
    [
      'a thousand and one',
      { purpose: 'administrativeApproval', purposeText: '样例', subjects: Array(1001).fill({}) },
    ],
    ['no object', 'text'],
    ['a list', []],
  ])('are left to class-validator, which names the fault: %s', async (_, given) => {
    expect(quickly(given)).toBe(UNSURE);
    const refusal = await slowly(given).catch((error: unknown) => error);
    await expect(pipe.transform(given, BODY)).rejects.toEqual(refusal);
  });

  it('hold nothing of a kind that only class-validator can read', () => {
    class Mixed {
      @TextIn(10, { optional: true })
      text?: string;

      @FlagIn({ optional: true })
      flag?: boolean;
    }
    expect(quickReaderOf(Mixed)({ text: 'a' })).toEqual({ text: 'a' });
    expect(quickReaderOf(Mixed)({ flag: true })).toBe(UNSURE);
    expect(quickReader(Mixed)).toBeUndefined();
  });
});
