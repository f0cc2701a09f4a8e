import type { Officer } from '../../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { LEDGER_EVENTS } from '../../../libs/rules/procedure/commands.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { until } from '../../support/until.js';
import type { Schemas, World } from './world.js';

export type Page = Schemas['EntryPageDto'];

/** What a maker sends to draft a black-list entry of this subject. */
export const draftOf = (subject: object, further: object = {}) => ({
  ...subject,
  list: 'black',
  field: 'tax',
  facts: '样例事实：逾期不缴（虚构）',
  bases: [{ kind: 'administrativePenalty', documentNo: '样例罚字〔2018〕1号', date: '2018-10-08' }],
  ...further,
});

export const RECOGNITION = {
  severity: 'single',
  validity: 'P24M',
  repairable: true,
  repairMethod: 'performObligation',
  repairPeriod: 'P6M',
  repairNote: '样例：缴清后书面申请',
  basisNumbers: [1],
  reason: '样例：事实清楚，依据充分',
};

/** The market department at work on one entry. */
export class Case {
  constructor(
    readonly id: string,
    readonly maker: Officer,
    readonly checker: Officer,
    readonly head: Officer,
  ) {}

  page(): Promise<Page> {
    return this.maker.get<Page>(`/entries/${this.id}`);
  }

  async approved(): Promise<this> {
    await this.maker.command(this.id, 'submit');
    await this.checker.command(this.id, 'approve', { reason: '样例：同意' });
    return this;
  }

  /** Serves prior notice today, with its proof. */
  async served(): Promise<this> {
    const proofDocumentId = await this.maker.attach(this.id, 'serviceProof', 'proof.txt', '样例送达回证');
    const servedOn = shanghaiDate(new Date().toISOString());
    await this.maker.command(this.id, 'serveNotice', { method: 'direct', servedOn, proofDocumentId });
    return this;
  }

  /** Waits for the state; the clock brings it. */
  reaches(state: string, withinMs = 20_000): Promise<Page> {
    const look = async () => {
      const page = await this.page();
      return page.state === state && page;
    };
    return until(`entry ${this.id} is ${state}`, look, { withinMs });
  }

  async events(): Promise<Schemas['EventDto'][]> {
    return (await this.maker.get<Schemas['EventsDto']>(`/entries/${this.id}/events`)).items;
  }

  /** The last event of its procedure. What others are told of it is written beside, whenever that happens. */
  async lastEvent(): Promise<Schemas['EventDto']> {
    const told: readonly string[] = LEDGER_EVENTS;
    return (await this.events()).filter(({ type }) => !told.includes(type)).at(-1)!;
  }

  async deadlines(): Promise<Schemas['DeadlineDto'][]> {
    return (await this.maker.get<Schemas['DeadlinesDto']>(`/entries/${this.id}/deadlines`)).items;
  }
}

/** Drafts an entry of an invented subject (an enterprise unless told) on this pack. */
export async function drafted(
  world: Pick<World, 'officer'>,
  pack: string,
  subject: object = inventedEnterprise(),
  further: object = {},
): Promise<Case> {
  const [maker, checker, head] = await Promise.all(
    ['maker.a', 'checker.a', 'head'].map((username) => world.officer(username)),
  );
  const { id } = await maker!.post<Schemas['DraftedDto']>('/entries', draftOf(subject, { pack, ...further }));
  return new Case(id, maker!, checker!, head!);
}
