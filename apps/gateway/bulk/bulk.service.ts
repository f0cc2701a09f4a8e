import { Injectable } from '@nestjs/common';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { correlationId } from '../../../libs/platform/logging/correlation.js';
import { CommandBody, RecogniseDto, SetValidityDto } from '../commands/commands.dto.js';
import { CommandsService } from '../commands/commands.service.js';
import { refusalBeforehand } from '../commands/courtesy.js';
import { orderOf, type CommandBodies, type Order } from '../commands/order.js';
import { nameFor } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem, problemBody, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { validated } from '../http/validation.js';
import type { BulkDto, BulkItemDto, BulkResultDto } from './bulk.dto.js';
import type { BulkCommand } from './bulk-command.pipe.js';
import { inParallel } from './in-parallel.js';

/** The commands whose body says more than a reason. */
const BODIES: Partial<Record<BulkCommand, new () => CommandBody>> = {
  recognise: RecogniseDto,
  setValidity: SetValidityDto,
  extend: SetValidityDto,
};

/** Updates under way at once: an officer's bulk must not crowd out the others'. */
const WIDTH = 8;

interface Batch {
  /** Set when the engine is away: the rest of the batch is not made to wait for it one by one. */
  away: Problem | null;
  body: CommandBodies[BulkCommand];
  entries: Map<string, EntryRecord>;
  names: Map<string, string>;
}

/** One command for many entries: first what would happen, then each on its own (R11.1). */
@Injectable()
export class BulkService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly commands: CommandsService,
  ) {}

  /** What the rules would say; nothing is sent, changed or audited. */
  async preview(name: BulkCommand, asked: BulkDto, caller: Caller): Promise<BulkResultDto> {
    const batch = await this.#batch(name, asked);
    const items = asked.ids.map((id) => this.#foreseen(name, id, batch, caller));
    return resultOf(true, items);
  }

  /** Each entry answers for itself: what one refuses, the others still do. Repeating with the same key is safe. */
  async give(name: BulkCommand, asked: BulkDto, caller: Caller): Promise<BulkResultDto> {
    const batch = await this.#batch(name, asked);
    const items = await inParallel(asked.ids, WIDTH, (id) => this.#given(name, id, batch, caller));
    return resultOf(false, items);
  }

  async #batch(name: BulkCommand, { ids, reason, data }: BulkDto): Promise<Batch> {
    const type = BODIES[name] ?? CommandBody;
    const given = { ...data, ...(reason !== undefined && { reason }) };
    const body = await validated<Batch['body']>(type, given);
    const entries = new Map((await this.entries.findMany(ids)).map((entry) => [entry.id, entry]));
    return { away: null, body, entries, names: await this.dossiers.names(ids) };
  }

  #foreseen(name: BulkCommand, id: string, batch: Batch, caller: Caller): BulkItemDto {
    const entry = batch.entries.get(id);
    const head = headOf(id, batch, caller);
    if (!entry) return { ...head, ...failure(new Problem('not-found')) };
    const order = orderOf(name, id, batch.body, caller) as unknown as Order;
    const refusal = refusalBeforehand(entry, order);
    return refusal ? { ...head, ...failure(new RuleRefusedProblem(refusal)) } : { ...head, allowed: true };
  }

  async #given(name: BulkCommand, id: string, batch: Batch, caller: Caller): Promise<BulkItemDto> {
    const head = headOf(id, batch, caller);
    if (batch.away) return { ...head, ...failure(batch.away) };
    try {
      const { seq } = await this.commands.give(name, id, batch.body, caller);
      return { ...head, allowed: true, seq };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status >= 500) batch.away = problem;
      return { ...head, ...failure(problem) };
    }
  }
}

function headOf(id: string, { entries, names }: Batch, caller: Caller) {
  const entry = entries.get(id);
  return { id, no: entry?.no ?? null, name: entry ? nameFor(caller, entry, names.get(id)) : null };
}

function failure(problem: Problem): Pick<BulkItemDto, 'allowed' | 'rule' | 'article' | 'reason' | 'problem'> {
  const refusal = problem instanceof RuleRefusedProblem ? problem.refusal : {};
  return { allowed: false, ...refusal, problem: problemBody(problem, correlationId() ?? '', 'zh') };
}

function resultOf(preview: boolean, items: BulkItemDto[]): BulkResultDto {
  const allowed = items.filter((item) => item.allowed).length;
  return { preview, items, allowed, refused: items.length - allowed };
}
