import { Injectable } from '@nestjs/common';
import { CatalogueRepository } from '../../../libs/persistence/repositories/catalogue.repository.js';
import { QueryRegisterRepository } from '../../../libs/persistence/repositories/query-register.repository.js';
import {
  ScreeningRepository,
  type ListedEntry,
} from '../../../libs/persistence/repositories/screening.repository.js';
import { KeyedIndex } from '../../../libs/platform/crypto/keyed-index.js';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { allowedItems, type ItemCode } from '../../../libs/rules/sharing/catalogue.js';
import { mayLearnOf } from '../../../libs/rules/systems.js';
import { partyOf, querierOf, type Asker } from '../http/caller.js';
import { measuresTold, type MeasureDto } from './measures-for.js';
import type { ListedDto, ScreenedDto, ScreeningDto, ScreeningRequestDto } from './screening.dto.js';
import { SuggestionsReader, type Suggested } from './suggestions.reader.js';
import { subjectReader, type WantedSubject } from './wanted-subject.js';

/** What was found out for one call: each number and each name once, however often it is asked for. */
interface Findings {
  listed: ReadonlyMap<string, ListedEntry[]>;
  suggested: ReadonlyMap<string, Suggested[]>;
}

/** Who of up to a thousand subjects is listed (R7.3). A number decides, a name only suggests; each call is registered. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly screening: ScreeningRepository,
    private readonly suggestions: SuggestionsReader,
    private readonly register: QueryRegisterRepository,
    private readonly index: KeyedIndex,
    private readonly catalogues: CatalogueRepository,
  ) {}

  async screen(body: ScreeningRequestDto, asker: Asker): Promise<ScreeningDto> {
    const at = new Date();
    const wanted = body.subjects.map(subjectReader(this.index, at));
    const findings = await this.find(wanted, asker, at);
    await this.write(body, asker, wanted, findings, at);
    const showing = await this.showing(findings, asker, at);
    const items = wanted.map((one, i) => screened(body.subjects[i]!.ref ?? null, one, findings, showing));
    return { asOf: at.toISOString(), items };
  }

  /** How entries are shown to this asker. The catalogues are not asked where there is nothing to show. */
  private async showing(
    { listed }: Findings,
    asker: Asker,
    at: Date,
  ): Promise<(entry: ListedEntry) => ListedDto> {
    if (![...listed.values()].some((entries) => entries.length > 0)) return nothingToShow;
    const { sharing, measures } = await this.catalogues.allInForce(['sharing', 'measures'], at);
    const [allowed, measuresOf] = [allowedItems(partyOf(asker), sharing), measuresTold(measures, asker, at)];
    return (entry) => shown(entry, allowed, measuresOf(entry));
  }

  private async find(wanted: readonly WantedSubject[], asker: Asker, at: Date): Promise<Findings> {
    const party = partyOf(asker);
    const mayTell = (entry: ListedEntry) => mayLearnOf(party, entry);
    const hashes = new Map(wanted.flatMap((one) => (one.faults || !one.hash ? [] : [[one.key, one.hash]])));
    const found = await this.screening.listed([...hashes.values()], at);
    const listed = new Map([...found].map(([key, entries]) => [key, entries.filter(mayTell)]));
    const names = wanted.flatMap((one) => (one.faults ? [] : (nameToCompare(one, listed) ?? [])));
    return { listed, suggested: await this.suggestions.of([...new Set(names)], at, mayTell) };
  }

  private async write(
    { purpose, purposeText: text, subjects }: ScreeningRequestDto,
    asker: Asker,
    wanted: readonly WantedSubject[],
    { listed, suggested }: Findings,
    at: Date,
  ): Promise<void> {
    const missed = new Map<string, Buffer>();
    for (const one of wanted) {
      if (one.faults || (one.key !== null && listed.get(one.key)?.length)) continue;
      const hash = one.hash ?? this.index.fingerprint('screened-name', one.name ?? '');
      missed.set(one.key ?? hash.toString('hex'), hash);
    }
    await this.register.append({
      ...querierOf(asker),
      ...{ at, kind: 'screening', purpose, text, asked: subjects.length },
      found: rootsOf([...listed.values()].flat()),
      suggested: rootsOf([...suggested.values()].flat().map(({ entry }) => entry)),
      missed: [...missed.values()],
      correlationId: correlationId() ?? null,
    });
  }
}

function nothingToShow(): never {
  throw new Error('an entry is to be shown where none was found');
}

type Readable = Extract<WantedSubject, { faults: null }>;

const rootsOf = (entries: readonly ListedEntry[]): string[] => [
  ...new Set(entries.map(({ rootId }) => rootId)),
];

/** Null where a number has decided. */
const nameToCompare = ({ key, name }: Readable, listed: Findings['listed']): string | null =>
  key !== null && listed.get(key)?.length ? null : name;

function screened(
  ref: string | null,
  wanted: WantedSubject,
  findings: Findings,
  shownOf: (entry: ListedEntry) => ListedDto,
): ScreenedDto {
  if (wanted.faults) return { ref, outcome: 'invalid', listed: [], suggestions: [], errors: wanted.faults };
  const listed = (wanted.key === null ? [] : (findings.listed.get(wanted.key) ?? [])).map(shownOf);
  const name = nameToCompare(wanted, findings.listed);
  const suggestions = name === null ? [] : (findings.suggested.get(name) ?? []).map(({ shown }) => shown);
  const unlisted = suggestions.length > 0 ? 'suggested' : 'notListed';
  return { ref, outcome: listed.length > 0 ? 'listed' : unlisted, listed, suggestions, errors: [] };
}

const dayOf = (instant: Date | null): string | null => instant && shanghaiDate(instant.toISOString());

function shown(entry: ListedEntry, allowed: ReadonlySet<ItemCode>, measures: MeasureDto[]): ListedDto {
  const { listKind, no, fieldCode, fieldName, departmentCode, departmentName, recognisedAt, validUntil } =
    entry;
  const lastInstant = validUntil && new Date(validUntil.getTime() - 1);
  const when = <T>(item: ItemCode, value: T): T | null => (allowed.has(item) ? value : null);
  return {
    list: when('listKind', listKind),
    entryNo: when('entryNo', no),
    field: when('field', { code: fieldCode, name: fieldName }),
    department: when('department', { code: departmentCode, name: departmentName }),
    since: when('recognisedOn', dayOf(recognisedAt)),
    until: when('validUntil', dayOf(lastInstant)),
    underObjection: entry.underObjection,
    measures,
  };
}
