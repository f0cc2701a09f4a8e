import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { caseStateQuery } from '../../libs/contract/case.messages.js';
import { entryStateQuery } from '../../libs/contract/entry.messages.js';
import { sweepStateQuery } from '../../libs/contract/sweep.messages.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import type { OpenLife } from '../../libs/persistence/repositories/life.repository.js';
import { RemedyCaseRepository } from '../../libs/persistence/repositories/remedy-case.repository.js';
import { SweepRepository } from '../../libs/persistence/repositories/sweep.repository.js';
import type { EntryFacts } from '../../libs/rules/procedure/facts.js';
import { PROCEDURES } from '../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../libs/rules/procedure/transition.js';
import type { Life } from '../../libs/rules/reconciliation/findings.js';

/** Where one life stands, here and there; `version` changes with each step that the record takes. */
interface Standing {
  state: string;
  facts: unknown;
  version: unknown;
}

/** The workflow answers late, or not at all, while its worker is busy: then another reconciliation asks again. */
const PATIENCE_MS = 10_000;

/** As it travels: what is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * What both must say: all facts, and of the deadlines the one that the workflow waits for. Others, of filings, are met
 * in the record without it.
 */
function comparable({ deadlines, ...facts }: EntryFacts) {
  const { clock }: Procedure = PROCEDURES[facts.terms.listKind];
  const watched = clock[facts.state]?.deadline;
  return plain({ ...facts, dueAt: watched && deadlines[watched] });
}

/** Asks a workflow where it stands, and the record; lives without a state of their own are not asked. */
@Injectable()
export class StandingComparison {
  constructor(
    private readonly client: Client,
    private readonly entries: EntryRepository,
    private readonly cases: RemedyCaseRepository,
    private readonly sweeps: SweepRepository,
  ) {}

  /** The state that the workflow says, where it is another than the record's; null: they agree, or it does not answer. */
  async difference(life: Life, { id, workflowId }: OpenLife): Promise<{ inEngine: string } | null> {
    const before = await this.inRecord(life, id);
    if (!before) return null;
    const said = await this.inEngine(life, workflowId);
    if (!said || isDeepStrictEqual(said.facts, before.facts)) return null;
    // A step that was being recorded meanwhile is no difference.
    const after = await this.inRecord(life, id);
    return isDeepStrictEqual(after?.version, before.version) ? { inEngine: said.state } : null;
  }

  private async inRecord(life: Life, id: string): Promise<Standing | null> {
    if (life === 'entry') {
      const entry = await this.entries.find(id);
      return entry && { state: entry.state, facts: comparable(entry.facts), version: entry.seq };
    }
    if (life === 'case') {
      const found = await this.cases.find(id);
      return found && { state: found.row.state, facts: found.facts.state, version: found.row.seq };
    }
    if (life !== 'sweep') return null;
    const sweep = await this.sweeps.find(id);
    return sweep && { state: sweep.state, facts: sweep.state, version: sweep.state };
  }

  private async inEngine(life: Life, workflowId: string): Promise<Omit<Standing, 'version'> | null> {
    const handle = this.client.workflow.getHandle(workflowId);
    const ask = async () => {
      if (life === 'entry') return await handle.query(entryStateQuery);
      return life === 'case' ? handle.query(caseStateQuery) : handle.query(sweepStateQuery);
    };
    try {
      const facts = await this.client.connection.withDeadline(Date.now() + PATIENCE_MS, ask);
      return { state: facts.state, facts: life === 'entry' ? comparable(facts as EntryFacts) : facts.state };
    } catch {
      return null;
    }
  }
}
