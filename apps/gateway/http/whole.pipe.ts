import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from './problem.js';

/** Whole numbers of at most nine digits in a path. */
class WholePipe implements PipeTransform<string, number> {
  constructor(private readonly name: string) {}

  transform(value: string): number {
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw new Problem('malformed-request', {
      errors: [{ path: this.name, reason: 'must be a whole number' }],
    });
  }
}

export const WholeParam = (name: string): ParameterDecorator => Param(name, new WholePipe(name));
