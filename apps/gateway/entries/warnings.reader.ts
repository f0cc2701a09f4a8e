import { Injectable } from '@nestjs/common';
import { EntryListRepository } from '../../../libs/persistence/repositories/entry-list.repository.js';
import type { Caller } from '../http/caller.js';
import { EntryKinReader } from './entry-kin.reader.js';
import { EntryRows } from './entry-rows.js';
import type { WarningsPage, WarningsQuery } from './warnings.dto.js';

/** Big-data warnings with what they count (R5.2). */
@Injectable()
export class WarningsReader {
  constructor(
    private readonly entries: EntryListRepository,
    private readonly rows: EntryRows,
    private readonly kin: EntryKinReader,
  ) {}

  async list({ inForce, cursor, limit }: WarningsQuery, caller: Caller): Promise<WarningsPage> {
    const { items, next } = await this.entries.list({ list: 'warning', inForce }, { cursor, limit });
    const rows = await this.rows.shown(items, caller);
    const counts = await Promise.all(items.map((entry) => this.kin.warningCount(entry)));
    return { items: rows.map((row, at) => ({ ...row, warningCount: counts[at]! })), next };
  }
}
