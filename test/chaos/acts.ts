import { randomUUID } from 'node:crypto';
import { commandId } from '../../apps/gateway/http/command-id.js';
import { Refused, type Officer } from '../../scripts/rehearsal/officer.mjs';
import { insist } from '../e2e/support/insistence.js';
import type { Schemas, World } from '../e2e/support/world.js';

/** What an officer asked for, and what became of it. */
export interface Act {
  commandId: string;
  entryId: string;
  name: string;
  /** Of the acknowledged event; null: refused by a rule. */
  seq: number | null;
}

/** Longer than anything is ever away. */
const PATIENCE = { withinMs: 180_000 };

/** Officers who insist on an answer, and what they were answered. */
export class Acts {
  readonly all: Act[] = [];
  /** How often nobody knew at first what had become of something. */
  repeats = 0;

  private constructor(private readonly officers: ReadonlyMap<string, { officer: Officer; id: string }>) {}

  /** Everybody signs in before anything is killed. */
  static async by(world: World, usernames: readonly string[]): Promise<Acts> {
    const officers = new Map<string, { officer: Officer; id: string }>();
    for (const username of usernames) {
      const officer = await world.officer(username);
      const { user } = await officer.get<Schemas['MeDto']>('/me');
      officers.set(username, { officer, id: user.id });
    }
    return new Acts(officers);
  }

  /** Drafts an entry and answers its id. */
  async draft(username: string, body: object): Promise<string> {
    const { officer, id } = this.who(username);
    const { answer, key, tries } = await insist<Schemas['DraftedDto']>(officer, '/entries', body, PATIENCE);
    this.repeats += tries - 1;
    this.all.push({
      ...{ commandId: commandId(id, key, answer.id, 'draft'), entryId: answer.id, name: 'draft', seq: 1 },
    });
    return answer.id;
  }

  /** Gives a command; false: a rule refuses it, as it may when a term has ended meanwhile. */
  async give(username: string, entryId: string, name: string, body: object = {}): Promise<boolean> {
    const { officer, id } = this.who(username);
    const path = `/entries/${entryId}/commands/${name}`;
    const key = randomUUID();
    const act = { commandId: commandId(id, key, entryId, name), entryId, name };
    try {
      const given = { reason: '样例：断电演练', ...body };
      const { answer, tries } = await insist<Schemas['CommandResultDto']>(officer, path, given, {
        ...{ ...PATIENCE, key },
      });
      this.repeats += tries - 1;
      this.all.push({ ...act, seq: answer.seq });
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.problem.rule === undefined) throw error;
      this.all.push({ ...act, seq: null });
      return false;
    }
  }

  /** Reads, however often that takes. */
  async state(username: string, entryId: string): Promise<string | null> {
    const page = this.who(username).officer.get<Schemas['EntryPageDto']>(`/entries/${entryId}`);
    return page.then(
      ({ state }) => state,
      () => null,
    );
  }

  private who(username: string): { officer: Officer; id: string } {
    return this.officers.get(username)!;
  }
}
