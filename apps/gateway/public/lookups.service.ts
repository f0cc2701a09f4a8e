import { Injectable } from '@nestjs/common';
import { PublicEntryRepository } from '../../../libs/persistence/repositories/public-entry.repository.js';
import { ScreeningRepository } from '../../../libs/persistence/repositories/screening.repository.js';
import { KeyedIndex, normaliseName } from '../../../libs/platform/crypto/keyed-index.js';
import { readLookupTerm } from '../../../libs/rules/publication/lookup-term.js';
import type { LookupDto, LookupOutcome } from './lookups.dto.js';
import { PublicView, rowOf } from './public-view.js';

/** As many names as are shown; more are a matter of asking more precisely. */
const MOST = 20;
/** Of a part that more names than these share it has to be told more: reading them would take too long. */
const MOST_NAMES = 5000;

/** Looks up organisations: their code decides, a part of their name only suggests (R11.3). Nothing asked is kept. */
@Injectable()
export class LookupsService {
  constructor(
    private readonly entries: PublicEntryRepository,
    private readonly names: ScreeningRepository,
    private readonly index: KeyedIndex,
    private readonly view: PublicView,
  ) {}

  async find(typed: string): Promise<LookupDto> {
    const term = readLookupTerm(typed);
    if (term.kind === 'uscc') return this.#byCode(term.value);
    if (term.kind === 'name') return this.#byName(term.value);
    return nothing(term.kind);
  }

  async #byCode(code: string): Promise<LookupDto> {
    const found = await this.entries.byNumber(this.index.identifierHash('uscc', code), new Date());
    if (found.length === 0) return nothing('notListed');
    const items = (await this.view.of(found)).map(rowOf);
    return { outcome: 'listed', items, more: false };
  }

  async #byName(part: string): Promise<LookupDto> {
    const tokens = this.index.queryTokens(part);
    if ((await this.names.namesWithRarest(tokens)) > MOST_NAMES) return nothing('tooGeneral');
    const shown = await this.view.of(await this.entries.byNameTokens(tokens, new Date()));
    const wanted = normaliseName(part);
    const hits = shown.map(rowOf).filter(({ name }) => name && normaliseName(name).includes(wanted));
    if (hits.length === 0) return nothing('nobody');
    return { outcome: 'suggestions', items: hits.slice(0, MOST), more: hits.length > MOST };
  }
}

const nothing = (outcome: LookupOutcome): LookupDto => ({ outcome, items: [], more: false });
