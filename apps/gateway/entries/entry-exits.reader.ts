import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../../libs/persistence/repositories/kin.repository.js';
import { exitOutlooks, type ExitOutlook } from '../../../libs/rules/procedure/exit-outlook.js';
import { refused } from '../../../libs/rules/verdict.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { exitRow } from '../procedures/exit-row.js';
import { procedureOf } from './actions.js';
import { CalendarNow } from './calendar-now.js';
import type { EntryExitDto, EntryExitsDto } from './entry-exits.dto.js';

const shown = ({ exit, verdict, at, follows }: ExitOutlook): EntryExitDto => ({
  exit: exitRow(exit),
  ...verdict,
  at,
  follows,
});

/** The record alone knows of other entries: it will refuse. */
const undoubled = (outlook: ExitOutlook): ExitOutlook =>
  outlook.exit.ground === 'doubled' && outlook.verdict.allowed
    ? { ...outlook, verdict: refused('not-doubled') }
    : outlook;

/** The ways off the list for one entry, with what each would bring about (R8.5). */
@Injectable()
export class EntryExitsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarNow,
    private readonly kin: KinRepository,
  ) {}

  async of(id: string, { actor }: Caller): Promise<EntryExitsDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    const procedure = procedureOf(entry.listKind);
    const { calendar } = await this.calendar.read();
    const moment = { now: new Date().toISOString(), calendar };
    const doubled = await this.kin.isDoubled(id);
    const known = procedure ? exitOutlooks(procedure, entry.facts, actor, moment) : [];
    return { items: known.map((outlook) => shown(doubled ? outlook : undoubled(outlook))) };
  }
}
