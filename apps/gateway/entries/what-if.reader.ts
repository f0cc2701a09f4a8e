import { Injectable } from '@nestjs/common';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { StandardRepository } from '../../../libs/persistence/repositories/standard.repository.js';
import type { EntryTerms } from '../../../libs/rules/packs/entry-terms.js';
import { resolveTerms, StandardOverrideError } from '../../../libs/rules/packs/resolve.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { whatIf, type OpenDeadline } from '../../../libs/rules/packs/what-if.js';
import { Problem } from '../http/problem.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import { CalendarNow } from './calendar-now.js';
import type { WhatIfDto } from './what-if.dto.js';

/** An entry under another pack, by the pure rules (R1.2); nothing is changed. */
@Injectable()
export class WhatIfReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly standards: StandardRepository,
    private readonly packs: PackChoice,
    private readonly calendar: CalendarNow,
  ) {}

  /** Throws `not-found`, or `invalid-input` for a pack that there is not or that the entry's standard does not suit. */
  async of(id: string, wanted: string): Promise<WhatIfDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    const now = new Date().toISOString();
    const packThen = await this.packs.chosen(wanted, now);
    const packNow = await this.packs.exactly(entry.packCode, entry.packVersion);
    if (!packNow) throw new Problem('record-missing');
    const { calendar } = await this.calendar.read();
    const [termsThen, deadlines] = [await this.#terms(entry, packThen), await this.#open(id)];
    const found = whatIf({ facts: entry.facts, deadlines, packNow, packThen, termsThen, now, calendar });
    return { pack: { code: packThen.code, version: packThen.version }, ...found };
  }

  async #terms(
    { listKind, subjectKind, standardVersionId }: EntryRecord,
    pack: PolicyPack,
  ): Promise<EntryTerms> {
    const standard = standardVersionId === null ? null : await this.standards.findVersion(standardVersionId);
    try {
      return resolveTerms(pack, {
        listKind,
        subjectKind,
        standardOverrides: standard?.overrides ?? undefined,
      });
    } catch (error) {
      if (!(error instanceof StandardOverrideError)) throw error;
      const errors = [{ path: 'pack', reason: 'the standard of this entry does not suit it' }];
      throw new Problem('invalid-input', { errors });
    }
  }

  async #open(id: string): Promise<OpenDeadline[]> {
    const open = (await this.entries.deadlines(id)).filter(({ status }) => status === 'open');
    return open.map(({ kind, countedFrom, dueAt }) => ({ kind, countedFrom, dueAt: dueAt.toISOString() }));
  }
}
