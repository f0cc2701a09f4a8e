import { Param, type PipeTransform } from '@nestjs/common';
import { isMonth } from '../../../libs/rules/statistics/period.js';
import { Problem } from '../http/problem.js';

/** Lets months through, `YYYY-MM`. */
class MonthPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (isMonth(value)) return value;
    throw new Problem('malformed-request', {
      errors: [{ path: 'month', reason: 'must be a month YYYY-MM' }],
    });
  }
}

export const MonthParam = (): ParameterDecorator => Param('month', new MonthPipe());
