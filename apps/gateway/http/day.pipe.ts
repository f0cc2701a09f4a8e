import { Param, type PipeTransform } from '@nestjs/common';
import { isRealDate } from '../../../libs/rules/calendar/dates.js';
import { Problem } from './problem.js';

/** Lets days through; anything else names nothing here. */
export class DayPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (isRealDate(value)) return value;
    throw new Problem('malformed-request', {
      errors: [{ path: 'day', reason: 'must be a date YYYY-MM-DD' }],
    });
  }
}

export const DayParam = (): ParameterDecorator => Param('day', new DayPipe());
