import { DataSource } from 'typeorm';
import { encodeCursor } from '../../libs/persistence/cursor.js';
import {
  BY_NAME,
  BY_NUMBER,
  CANDIDATES,
  inForceQuery,
} from '../../libs/persistence/repositories/public-entry.repository.js';
import { KeyedIndex } from '../../libs/platform/crypto/keyed-index.js';
import { invented, isPerson } from './invented.js';
import { entryNoOf } from './register.js';
import type { BenchServers } from './servers.js';

export const PORTAL_QUESTIONS = ['byCode', 'byName', 'firstPage', 'fieldPage', 'deepPage'] as const;
export type PortalQuestion = (typeof PORTAL_QUESTIONS)[number];

/** The same question to all: to the bare handler, to the public API, and to the portal for its page. */
export interface PortalAsk {
  bare: { kind: PortalQuestion; parameters: unknown[]; hash?: string };
  api: { path: string; body?: string };
  page: { path: string; form?: string };
}

const LIST = 'black';
const LIMIT = 20;
/** How numbers of watch entries begin. */
const WATCH = 'GUAN-';
const FIELD = 'tax';
const NOW = new Date();

const listSql = (field: string | undefined, cursor: string | null) =>
  inForceQuery({ list: LIST, field }, { cursor, limit: LIMIT }, NOW);
const SOME_CURSOR = encodeCursor(['2020-01-01T00:00:00.000Z', '00000000-0000-4000-8000-000000000000']);

/** The product's own texts. */
export const STATEMENTS: Record<PortalQuestion, string> = {
  byCode: BY_NUMBER,
  byName: BY_NAME,
  firstPage: listSql(undefined, null).sql,
  fieldPage: listSql(FIELD, null).sql,
  deepPage: listSql(undefined, SOME_CURSOR).sql,
};

const DEEP = `SELECT recognised_at AS at, id FROM entry WHERE list_kind = '${LIST}' AND "open" AND state = 'recognised'
  ORDER BY recognised_at DESC, id DESC OFFSET $1 LIMIT 1`;

/** Questions about subjects all over a register of so many entries. */
export class PortalAsking {
  private constructor(
    private readonly index: KeyedIndex,
    private readonly entries: number,
    private readonly cursors: readonly string[],
  ) {}

  static async over({ candidates }: BenchServers, entries: number): Promise<PortalAsking> {
    const source = candidates.get(DataSource);
    const cursors: string[] = [];
    for (const place of [0.1, 0.2, 0.3, 0.4]) {
      const [row] = await source.query<{ at: Date; id: string }[]>(DEEP, [Math.floor(entries * place)]);
      cursors.push(encodeCursor([row!.at.toISOString(), row!.id]));
    }
    return new PortalAsking(candidates.get(KeyedIndex), entries, cursors);
  }

  ask(question: PortalQuestion): PortalAsk {
    if (question === 'byCode') return this.#lookup(question, this.#organisation().value);
    if (question === 'byName') return this.#lookup(question, this.#organisation().name.slice(2, 7));
    if (question === 'fieldPage') return list(question, FIELD, null);
    return list(question, undefined, question === 'deepPage' ? this.#cursor() : null);
  }

  #lookup(kind: 'byCode' | 'byName', term: string): PortalAsk {
    const asked = { path: '/api/public/v1/lookups', body: JSON.stringify({ term }) };
    const bare =
      kind === 'byCode'
        ? { kind, parameters: [NOW], hash: this.index.identifierHash('uscc', term).toString('hex') }
        : { kind, parameters: [NOW, this.index.queryTokens(term), CANDIDATES] };
    return {
      bare,
      api: asked,
      page: { path: '/portal/search', form: String(new URLSearchParams({ term })) },
    };
  }

  /** One that is public: no person, and not on the watch list. */
  #organisation() {
    let number: number;
    do number = Math.floor(Math.random() * this.entries);
    while (isPerson(number) || entryNoOf(number).startsWith(WATCH));
    return invented(number);
  }

  #cursor(): string {
    return this.cursors[Math.floor(Math.random() * this.cursors.length)]!;
  }
}

function list(kind: PortalQuestion, field: string | undefined, cursor: string | null): PortalAsk {
  const more = new URLSearchParams({ ...(field && { field }), ...(cursor && { cursor }) }).toString();
  return {
    bare: { kind, parameters: listSql(field, cursor).parameters },
    api: { path: `/api/public/v1/entries?list=${LIST}&limit=${String(LIMIT)}&${more}` },
    page: { path: `/portal/lists/${LIST}?${more}` },
  };
}
