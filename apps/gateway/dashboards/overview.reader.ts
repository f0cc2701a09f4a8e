import { Injectable } from '@nestjs/common';
import { DashboardRepository } from '../../../libs/persistence/repositories/dashboard.repository.js';
import { addDays, plusDate, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { OverviewDto, PeriodDto } from './dashboards.dto.js';

const MONTHS = 12;
const DAYS = 30;

const firstOf = (month: string): string => `${month.slice(0, 7)}-01`;
const queryOf = (parameters: Record<string, string>): string => new URLSearchParams(parameters).toString();
/** Instants from the beginning of the first day to the end of the last. */
const instants = ({ from, until }: PeriodDto) => ({
  since: new Date(startOfShanghaiDay(from)),
  before: new Date(startOfShanghaiDay(addDays(until, 1))),
});

/** The numbers over all departments, each with the query that opens its list. */
@Injectable()
export class OverviewReader {
  constructor(private readonly numbers: DashboardRepository) {}

  async overview(): Promise<OverviewDto> {
    const at = new Date().toISOString();
    const today = shanghaiDate(at);
    const months = { from: plusDate(firstOf(today), { months: 1 - MONTHS }), until: today };
    const next30Days = { from: today, until: addDays(today, DAYS) };
    return {
      ...{ at, months, next30Days },
      byField: await this.#byField(),
      byMonth: await this.#byMonth(months),
      expiring: await this.#expiring(next30Days),
      exits: await this.#exits(months),
      waiting: await this.#waiting(),
    };
  }

  async #byField(): Promise<OverviewDto['byField']> {
    const rows = await this.numbers.byField();
    return rows.map((row) => ({
      ...row,
      query: queryOf({ list: row.list, field: row.field, inForce: 'true' }),
    }));
  }

  async #byMonth(period: PeriodDto): Promise<OverviewDto['byMonth']> {
    const rows = await this.numbers.byMonth(instants(period).since);
    return rows.map((row) => {
      const recognisedFrom = `${row.month}-01`;
      const recognisedUntil = addDays(plusDate(recognisedFrom, { months: 1 }), -1);
      return { ...row, query: queryOf({ list: row.list, recognisedFrom, recognisedUntil }) };
    });
  }

  async #expiring(period: PeriodDto): Promise<OverviewDto['expiring']> {
    const { since, before } = instants(period);
    const rows = await this.numbers.expiring(since, before);
    return rows.map(({ next, ...row }) => ({
      ...row,
      next: next.toISOString(),
      query: queryOf({ list: row.list, validFrom: period.from, validUntil: period.until }),
    }));
  }

  async #exits(period: PeriodDto): Promise<OverviewDto['exits']> {
    const rows = await this.numbers.exits(instants(period).since);
    return rows.map((row) => ({
      ...row,
      query: queryOf({ list: row.list, exitGround: row.ground, exitedFrom: period.from }),
    }));
  }

  async #waiting(): Promise<OverviewDto['waiting']> {
    const rows = await this.numbers.waiting();
    return rows.map(({ since, ...row }) => ({
      ...row,
      since: since.toISOString(),
      query: queryOf({ list: 'red', waitsFor: row.platform }),
    }));
  }
}
