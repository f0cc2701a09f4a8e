import { FAULT_CODES, type FaultCode } from './problem.js';
import { Code, Count, Items, Text } from './output.js';

export class FaultDto {
  @Text({ description: 'Where, e.g. bases.0.date' })
  path!: string;

  @Text()
  reason!: string;

  @Code(FAULT_CODES, 'FaultCode', {
    optional: true,
    description: 'Of the common ones, to be said in other words',
  })
  code?: FaultCode;
}

/** RFC 9457. */
export class ProblemDto {
  @Text({ description: 'urn:minglu:problem:<code>' })
  type!: string;

  @Text()
  title!: string;

  @Count()
  status!: number;

  @Text()
  detail!: string;

  @Text({ description: 'urn:minglu:request:<X-Request-Id>' })
  instance!: string;

  @Text({ optional: true, description: 'Which rule refused: see GET /rules' })
  rule?: string;

  @Text({ optional: true })
  article?: string;

  @Items(() => FaultDto, { optional: true })
  errors?: FaultDto[];

  @Count({ optional: true, description: 'Of `would-end-red-entries`: how many would end' })
  count?: number;
}
