import { z } from 'zod';
import { isRealDate, isWeekend } from './dates.js';

const daySchema = z.strictObject({
  date: z.string().refine(isRealDate, 'no such date (YYYY-MM-DD)'),
  /** `holiday`: no working day, also on a weekday. `makeUp`: a Saturday or Sunday that is worked (调休). */
  kind: z.enum(['holiday', 'makeUp']),
  name: z.string().trim().min(1).max(40),
});
export type CalendarDay = z.infer<typeof daySchema>;

interface DayFault {
  at: number;
  message: string;
}

/** The faults that one day shows only beside its year and the other days. */
function faultsOfDays(year: number, days: readonly CalendarDay[]): DayFault[] {
  const seen = new Set<string>();
  return days.flatMap(({ date, kind }, at) => {
    const faults: string[] = [];
    if (!date.startsWith(`${String(year)}-`)) faults.push('outside the year');
    if (seen.has(date)) faults.push('this date is there twice');
    if (kind === 'makeUp' && isRealDate(date) && !isWeekend(date)) {
      faults.push('a make-up day falls on a Saturday or Sunday');
    }
    seen.add(date);
    return faults.map((message) => ({ at, message }));
  });
}

/**
 * One year of the working-day calendar, as shipped and as edited by the credit office. `confirmed` years carry
 * the State Council's document number, several joined by 、.
 */
export const calendarYearSchema = z
  .strictObject({
    year: z.int().min(1949).max(2999),
    certainty: z.enum(['confirmed', 'provisional']),
    documentNo: z.string().trim().min(1).max(200).nullable(),
    days: z.array(daySchema).max(366),
  })
  .superRefine(({ year, certainty, documentNo, days }, context) => {
    for (const { at, message } of faultsOfDays(year, days)) {
      context.addIssue({ code: 'custom', path: ['days', at, 'date'], message });
    }
    if (certainty === 'confirmed' && documentNo === null) {
      context.addIssue({
        code: 'custom',
        path: ['documentNo'],
        message: 'a confirmed year names its document',
      });
    }
  });

export type CalendarYear = z.infer<typeof calendarYearSchema>;
export type CalendarCertainty = CalendarYear['certainty'];
