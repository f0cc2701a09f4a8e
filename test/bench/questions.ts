import { randomBytes } from 'node:crypto';
import type { ScreeningRepository } from '../../libs/persistence/repositories/screening.repository.js';
import type { KeyedIndex } from '../../libs/platform/crypto/keyed-index.js';
import { invented, type Invented } from './invented.js';

/** What is asked in one call. A name is looked at only where the number decides nothing. */
export const QUESTIONS = ['oneNumber', 'thousandNumbers', 'oneName', 'thousandNamed'] as const;
export type Question = (typeof QUESTIONS)[number];

/** The same question to the product and to the bare handler, and how many subjects it finds listed. */
export interface Ask {
  minglu: string;
  bare: string;
  listed: number;
}

interface Kind {
  subjects: number;
  numbers: boolean;
  names: boolean;
  /** One in so many is listed. */
  listedEvery: number;
  /** So many times fewer calls than of one number: a round is to take seconds, not minutes. */
  fewer: number;
}

const KINDS: Record<Question, Kind> = {
  oneNumber: { subjects: 1, numbers: true, names: false, listedEvery: 2, fewer: 1 },
  thousandNumbers: { subjects: 1000, numbers: true, names: false, listedEvery: 10, fewer: 10 },
  oneName: { subjects: 1, numbers: false, names: true, listedEvery: 2, fewer: 2 },
  thousandNamed: { subjects: 1000, numbers: true, names: true, listedEvery: 10, fewer: 1000 },
};

/** What the purpose takes when it is sealed. */
const SEALED_BYTES = 56;
/** Numbers from here on are nobody's. */
const UNLISTED = 5_000_000;

export const callsOf = (question: Question, calls: number): number =>
  Math.max(1, Math.round(calls / KINDS[question].fewer));

/** Makes questions about subjects all over a register of so many. */
export class Asking {
  constructor(
    private readonly screening: ScreeningRepository,
    private readonly index: KeyedIndex,
    private readonly entries: number,
  ) {}

  async ask(question: Question): Promise<Ask> {
    const kind = KINDS[question];
    const isListed = Array.from({ length: kind.subjects }, () => Math.random() < 1 / kind.listedEvery);
    const subjects = isListed.map((listed) => invented(this.anyOf(listed)));
    const byNumber = kind.numbers ? isListed.filter((listed) => listed).length : 0;
    const named = kind.names ? subjects.filter((_, i) => !kind.numbers || !isListed[i]) : [];
    const names = await this.screening.wanted([...new Set(named.map(({ name }) => name))]);
    const hashes = kind.numbers ? subjects.map((one) => this.hashOf(one)) : [];
    const missed = kind.numbers ? [] : named.map(() => randomBytes(32).toString('hex'));
    const bare = { hashes, names, missed, sealed: randomBytes(SEALED_BYTES).toString('base64') };
    return { minglu: body(subjects, kind), bare: JSON.stringify(bare), listed: byNumber };
  }

  private hashOf({ scheme, value }: Invented): string {
    return this.index.identifierHash(scheme, value).toString('hex');
  }

  private anyOf(listed: boolean): number {
    return Math.floor(Math.random() * this.entries) + (listed ? 0 : UNLISTED);
  }
}

const body = (subjects: Invented[], { numbers, names }: Kind): string =>
  JSON.stringify({
    ...{ purpose: 'administrativeApproval', purposeText: '样例：审批事项' },
    subjects: subjects.map(({ scheme, value, name }, i) => ({
      ref: String(i),
      ...(numbers && { [scheme === 'uscc' ? 'uscc' : 'idNumber']: value }),
      ...(names && { name }),
    })),
  });
