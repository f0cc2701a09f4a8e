import { Param, type PipeTransform } from '@nestjs/common';
import { UUID } from './input.js';
import { Problem } from './problem.js';

/** Lets UUIDs through, in lower case; anything else names nothing here. */
export class UuidPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!UUID.test(value))
      throw new Problem('malformed-request', { errors: [{ path: 'id', reason: 'must be a UUID' }] });
    return value.toLowerCase();
  }
}

export const IdParam = (name = 'id'): ParameterDecorator => Param(name, new UuidPipe());
