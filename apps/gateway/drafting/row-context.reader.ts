import { Injectable } from '@nestjs/common';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { durationOf } from '../../../libs/rules/calendar/term.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import type { RowContext } from '../../../libs/rules/preliminary-list/check-row.js';
import { isDraftable } from '../../../libs/rules/organisation/fields.js';
import type { ListKind } from '../../../libs/rules/words.js';

/** The pack's bounds of a listing in whole months; rehearsals count in seconds and have none. */
function monthsOf(pack: PolicyPack, list: ListKind): RowContext['validityMonths'] {
  if (pack.rehearsal) return undefined;
  const bounds = Object.values(pack.lists[list].validity);
  const months = (text: string): number => Math.round(durationOf(text).duration.as('months'));
  return {
    min: Math.min(...bounds.map(({ min }) => months(min.value))),
    max: Math.max(...bounds.map(({ max }) => months(max.value))),
  };
}

/** What rows of preliminary lists and drafts by hand are checked against. */
@Injectable()
export class RowContextReader {
  constructor(private readonly fields: FieldRepository) {}

  async read(pack: PolicyPack, list: ListKind, now: string): Promise<RowContext> {
    const fields = (await this.fields.list()).filter(isDraftable);
    return {
      fields: new Map(fields.flatMap(({ code, name }) => [[code, code] as const, [name, code] as const])),
      today: shanghaiDate(now),
      validityMonths: monthsOf(pack, list),
    };
  }
}
