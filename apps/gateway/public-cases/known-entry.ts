import { Injectable } from '@nestjs/common';
import { SubjectRepository } from '../../../libs/persistence/repositories/subject.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { RemedyListRepository } from '../../../libs/persistence/repositories/remedy-list.repository.js';
import { normaliseIdentifier } from '../../../libs/rules/identifiers/normalise.js';
import { isUnheardOf } from '../../../libs/rules/remedies/admissible.js';
import { publicStanding } from '../../../libs/rules/publication/public-standing.js';
import { Problem } from '../http/problem.js';

/**
 * The entry that somebody from outside speaks of. What the public may read anybody may name by its number. Of anything
 * else only the subject knows (from the prior notice, or because it is told and not published): it shows its own number.
 * Whoever cannot gets the answer of an entry that does not exist.
 */
@Injectable()
export class KnownEntry {
  constructor(
    private readonly cases: RemedyListRepository,
    private readonly entries: EntryRepository,
    private readonly subjects: SubjectRepository,
  ) {}

  /** Throws `not-found`. */
  async require({ entryNo, number }: { entryNo: string; number?: string }): Promise<EntryRecord> {
    const id = await this.cases.entryIdOf(normaliseIdentifier(entryNo).value);
    const entry = id === null ? null : await this.entries.find(id);
    // Asked in any case: how long the answer takes does not tell whether there is such an entry.
    const owners = await this.#ownersOf(number);
    if (entry && (isBeforeThePublic(entry) || (await this.#isOf(entry, owners)))) return entry;
    throw new Problem('not-found');
  }

  async #ownersOf(number: string | undefined): Promise<string[]> {
    if (number === undefined) return [];
    const { value } = normaliseIdentifier(number);
    const found = await Promise.all(
      (['uscc', 'residentId', 'otherDocument'] as const).map((scheme) =>
        this.subjects.findByIdentifier(scheme, value),
      ),
    );
    return this.subjects.rootsOf(found.filter((id) => id !== null));
  }

  async #isOf({ subjectId, state }: EntryRecord, owners: readonly string[]): Promise<boolean> {
    if (isUnheardOf(state) || owners.length === 0) return false;
    return (await this.subjects.rootsOf([subjectId])).some((root) => owners.includes(root));
  }
}

function isBeforeThePublic(entry: EntryRecord): boolean {
  const standing = publicStanding(entry, new Date());
  return standing === 'inForce' || standing === 'publicity';
}
