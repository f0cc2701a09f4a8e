import { Injectable } from '@nestjs/common';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import {
  ScreeningRepository,
  type ListedEntry,
} from '../../../libs/persistence/repositories/screening.repository.js';
import { maskName } from '../../../libs/rules/redaction/mask.js';
import { isWorthALook, likenessOf, type Likeness } from '../../../libs/rules/screening/similar-names.js';
import type { NameSuggestionDto } from './screening.dto.js';

const MOST = 5;

export interface Suggested {
  entry: ListedEntry;
  shown: NameSuggestionDto;
}

/** Whom a name may mean. Names are sealed, so that few are opened: those whose blind tokens share the most. */
@Injectable()
export class SuggestionsReader {
  constructor(
    private readonly screening: ScreeningRepository,
    private readonly dossiers: DossierRepository,
  ) {}

  /** By name. `mayTell` says of whom the asker may learn at all. */
  async of(
    names: readonly string[],
    at: Date,
    mayTell: (entry: ListedEntry) => boolean,
  ): Promise<Map<string, Suggested[]>> {
    const candidates = await this.screening.candidates(names, at);
    const told = new Map([...candidates].map(([n, entries]) => [n, entries.filter(mayTell)]));
    const ids = [...told.values()].flatMap((entries) => entries.map(({ id }) => id));
    const found = await this.dossiers.names([...new Set(ids)]);
    return new Map(names.map((name, n) => [name, alike(name, told.get(n) ?? [], found)]));
  }
}

function alike(
  asked: string,
  entries: readonly ListedEntry[],
  names: ReadonlyMap<string, string>,
): Suggested[] {
  return entries
    .flatMap((entry) => {
      const name = names.get(entry.id);
      if (name === undefined) return [];
      const likeness = likenessOf(asked, name);
      return isWorthALook(likeness, entry.subjectKind)
        ? [{ entry, shown: shown(entry, name, likeness) }]
        : [];
    })
    .sort((one, other) => other.shown.score - one.shown.score)
    .slice(0, MOST);
}

/** Of a natural person neither the name nor the part of it that was guessed. */
function shown(entry: ListedEntry, name: string, { score, compared, shared }: Likeness): NameSuggestionDto {
  const { subjectKind, listKind: list, no: entryNo } = entry;
  const isPerson = subjectKind === 'naturalPerson';
  return {
    ...{ subjectKind, list, entryNo, score, name: isPerson ? maskName(name) : name },
    ...{ compared: isPerson ? null : compared, shared: isPerson ? [] : shared },
  };
}
