import { Injectable } from '@nestjs/common';
import { OversightNumbersRepository } from '../../../libs/persistence/repositories/oversight-numbers.repository.js';
import { plusDate, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { OversightDto } from './oversight.dto.js';

const MONTHS = 12;

/** How filing and objections go, over all departments, this month and the eleven before it. */
@Injectable()
export class OversightReader {
  constructor(private readonly numbers: OversightNumbersRepository) {}

  async oversight(): Promise<OversightDto> {
    const at = new Date().toISOString();
    const until = shanghaiDate(at);
    const from = plusDate(`${until.slice(0, 7)}-01`, { months: 1 - MONTHS });
    const since = new Date(startOfShanghaiDay(from));
    const [filings, late, objections] = await Promise.all([
      this.numbers.filings(since),
      this.numbers.late(),
      this.numbers.objections(since),
    ]);
    return {
      ...{ at, months: { from, until }, filings, objections },
      late: late.map(({ since: first, ...row }) => ({ ...row, since: first.toISOString() })),
    };
  }
}
