import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DraftableList } from '../../../libs/contract/batch.messages.js';
import { EntryListRepository } from '../../../libs/persistence/repositories/entry-list.repository.js';
import type { StagedDraft } from '../../../libs/persistence/staged-draft.js';
import { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';

const SUBJECTS = `
SELECT encode(hash, 'hex') AS hash, subject_id AS id FROM subject_identifier WHERE hash = ANY($1)`;

/** Finds the drafts of a list whose subject has an open entry already. A dry run makes no subjects. */
@Injectable()
export class OpenEntries {
  constructor(
    private readonly source: DataSource,
    private readonly index: KeyedIndex,
    private readonly entries: EntryListRepository,
  ) {}

  /** Numbers of open entries by index of the draft that would repeat them. */
  async among(
    list: DraftableList,
    departmentId: string,
    drafts: readonly StagedDraft[],
  ): Promise<Map<number, string>> {
    const subjectIds = await this.#subjects(drafts);
    const pairs = drafts.flatMap(({ fieldCode }, index) => {
      const subjectId = subjectIds[index];
      return subjectId === undefined ? [] : [{ subjectId, fieldCode, index }];
    });
    if (pairs.length === 0) return new Map();
    const open = await this.entries.openAmong(list, departmentId, pairs);
    const byPair = new Map(open.map(({ subjectId, fieldCode, no }) => [`${subjectId}/${fieldCode}`, no]));
    return new Map(
      pairs.flatMap(({ subjectId, fieldCode, index }) => {
        const no = byPair.get(`${subjectId}/${fieldCode}`);
        return no === undefined ? [] : [[index, no] as const];
      }),
    );
  }

  async #subjects(drafts: readonly StagedDraft[]): Promise<(string | undefined)[]> {
    const hashes = drafts.map(({ subject: { scheme, value } }) => this.index.identifierHash(scheme, value));
    const rows = await this.source.query<{ hash: string; id: string }[]>(SUBJECTS, [hashes]);
    const ids = new Map(rows.map(({ hash, id }) => [hash, id]));
    return hashes.map((hash) => ids.get(hash.toString('hex')));
  }
}
