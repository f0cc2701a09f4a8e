import { randomUUID } from 'node:crypto';
import { commandId } from '../../apps/gateway/http/command-id.js';
import { Refused, type Officer } from '../../scripts/rehearsal/officer.mjs';
import { insist } from '../e2e/support/insistence.js';
import type { Schemas, World } from '../e2e/support/world.js';
import { until } from '../support/until.js';

/** What an officer asked for, and what became of it. */
export interface Act {
  commandId: string;
  entryId: string;
  name: string;
  /** Of the acknowledged event, `untold` where the answer does not say it; null: refused by a rule. */
  seq: number | 'untold' | null;
  /** What it was said of, when of a measure. */
  taskId?: string;
}

type Task = Pick<Schemas['MeasureTaskDto'], 'id' | 'entryId'>;

/** Longer than anything is ever away. */
const PATIENCE = { withinMs: 180_000 };

interface Order<T> {
  act: Omit<Act, 'seq'>;
  key: ReturnType<typeof randomUUID>;
  /** Where it is noted. */
  acts: Act[];
  seqOf: (answer: T) => Act['seq'];
}

/** Officers who insist on an answer, and what they were answered. */
export class Acts {
  readonly all: Act[] = [];
  /** Measures that were acknowledged: on the task, for the chain says nothing of it. */
  readonly seen: Act[] = [];
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

  /** Says something of a measure; false: a rule refuses it, as it may when the entry has ended meanwhile. */
  async say(username: string, task: Task, name: 'acknowledge' | 'answer' | 'confirmStopped', body: object) {
    const { officer, id } = this.who(username);
    const path = `/measure-rounds/${task.entryId}/tasks/${task.id}/${name}`;
    const key = randomUUID();
    const said = { commandId: commandId(id, key, task.id, `measure.${name}`), name: `measure.${name}` };
    const act = { ...said, entryId: task.entryId, taskId: task.id };
    const acts = name === 'acknowledge' ? this.seen : this.all;
    return this.asked(officer, path, { ...body }, { act, key, acts, seqOf: () => 'untold' as const });
  }

  /** Attaches a proof and answers its id; one that nobody answered for stays behind unused. */
  attach(username: string, entryId: string): Promise<string> {
    const { officer } = this.who(username);
    return until(
      `a proof is attached to ${entryId}`,
      () => officer.attach(entryId, 'serviceProof', 'proof.txt', '样例送达回证').catch(() => null),
      { ...PATIENCE, everyMs: 200 },
    );
  }

  /** The tasks of an entry's measures; empty: they cannot be read now. */
  tasks(username: string, entryId: string): Promise<Schemas['MeasureTaskDto'][]> {
    const { officer } = this.who(username);
    return officer.get<Schemas['MeasureTasksPage']>(`/measure-rounds?entryId=${entryId}`).then(
      ({ items }) => items,
      () => [],
    );
  }

  /** Gives a command; false: a rule refuses it, as it may when a term has ended meanwhile. */
  async give(username: string, entryId: string, name: string, body: object = {}): Promise<boolean> {
    const { officer, id } = this.who(username);
    const path = `/entries/${entryId}/commands/${name}`;
    const key = randomUUID();
    const act = { commandId: commandId(id, key, entryId, name), entryId, name };
    const given = { reason: '样例：断电演练', ...body };
    const seqOf = ({ seq }: Schemas['CommandResultDto']) => seq;
    return this.asked(officer, path, given, { act, key, acts: this.all, seqOf });
  }

  private async asked<T>(officer: Officer, path: string, body: object, order: Order<T>): Promise<boolean> {
    const { act, key, acts, seqOf } = order;
    try {
      const { answer, tries } = await insist<T>(officer, path, body, { ...PATIENCE, key });
      this.repeats += tries - 1;
      acts.push({ ...act, seq: seqOf(answer) });
      return true;
    } catch (error) {
      if (!(error instanceof Refused) || error.problem.rule === undefined) throw error;
      acts.push({ ...act, seq: null });
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
