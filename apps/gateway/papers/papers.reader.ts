import { Injectable } from '@nestjs/common';
import type { PaperEntity } from '../../../libs/persistence/entities/paper.entity.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { PaperRepository } from '../../../libs/persistence/repositories/paper.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import {
  CHOSEN_PAPER_KINDS,
  mayIssue,
  PAPER_RULES,
  type ChosenPaperKind,
  type PaperGround,
} from '../../../libs/rules/papers/kinds.js';
import { isPublic } from '../../../libs/rules/publication/is-public.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { PaperSendingsReader } from './paper-sendings.reader.js';
import type { PaperChoiceDto, PaperDto, PapersDto } from './papers.dto.js';

/** The papers of an entry, and which could be issued as it stands. */
@Injectable()
export class PapersReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly papers: PaperRepository,
    private readonly users: UserRepository,
    private readonly sendings: PaperSendingsReader,
  ) {}

  /** Throws `not-found`. */
  async of(entryId: string, caller: Caller): Promise<PapersDto> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new Problem('not-found');
    const ground = await this.groundOf(entry);
    return {
      items: await this.#items(entry, caller),
      choices: CHOSEN_PAPER_KINDS.map((kind) => choiceOf(kind, ground)),
    };
  }

  /** Those of these ids. Throws `not-found`. */
  async some(entryId: string, ids: readonly string[], caller: Caller): Promise<PaperDto[]> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new Problem('not-found');
    return (await this.#items(entry, caller)).filter(({ id }) => ids.includes(id));
  }

  async groundOf(entry: EntryRecord): Promise<PaperGround> {
    const cases = await this.papers.decidedCases(entry.id);
    return { facts: entry.facts, listKind: entry.listKind, isPublic: isPublic(entry), cases };
  }

  async #items(entry: EntryRecord, caller: Caller): Promise<PaperDto[]> {
    const rows = await this.papers.ofEntry(entry.id);
    const officers = await this.users.displayNames(rows.map(({ issuedBy }) => issuedBy));
    const sendingsOf = await this.sendings.of(entry, caller);
    return rows.map((row) => ({ ...shown(row, officers), ...sendingsOf(row) }));
  }
}

function choiceOf(kind: ChosenPaperKind, ground: PaperGround): PaperChoiceDto {
  const verdict = mayIssue(kind, ground);
  const rule = verdict.allowed ? null : verdict.rule;
  return { kind, allowed: verdict.allowed, rule, textRequired: PAPER_RULES[kind].text === 'required' };
}

const shown = (
  paper: PaperEntity,
  officers: ReadonlyMap<string, string>,
): Omit<PaperDto, 'maySend' | 'sendTo' | 'sent'> => ({
  ...{ id: paper.id, kind: paper.kind, no: paper.no, templateVersion: paper.templateVersion },
  ...{ caseId: paper.caseId, pdfDocumentId: paper.pdfDocumentId, docxDocumentId: paper.docxDocumentId },
  ...{ pdfSha256: paper.pdfSha256, docxSha256: paper.docxSha256 },
  issuedBy: officers.get(paper.issuedBy) ?? null,
  at: paper.at.toISOString(),
});
