import { Injectable } from '@nestjs/common';
import {
  DocumentRepository,
  type DocumentRow,
} from '../../../libs/persistence/repositories/document.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { isOwn } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { DocumentDto, DocumentKind, DocumentsDto } from './documents.dto.js';

/** The files of an entry; what they are called only for the own department. */
@Injectable()
export class DocumentsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly documents: DocumentRepository,
    private readonly users: UserRepository,
  ) {}

  async of(entryId: string, caller: Caller): Promise<DocumentsDto> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new Problem('not-found');
    const rows = await this.documents.ofEntry(entryId);
    const names = isOwn(caller, entry) ? await this.documents.names(entryId) : new Map<string, string>();
    const uploaders = await this.users.displayNames(rows.map(({ uploadedBy }) => uploadedBy));
    return { items: rows.map((row) => shown(row, names, uploaders)) };
  }

  async one(entryId: string, id: string, caller: Caller): Promise<DocumentDto> {
    const found = (await this.of(entryId, caller)).items.find((item) => item.id === id);
    if (!found) throw new Problem('not-found');
    return found;
  }
}

const shown = (
  { id, kind, mediaType, size, uploadedBy, at }: DocumentRow,
  names: ReadonlyMap<string, string>,
  uploaders: ReadonlyMap<string, string>,
): DocumentDto => ({
  ...{ id, kind: kind as DocumentKind, mediaType, size, at: at.toISOString() },
  name: names.get(id) ?? null,
  uploadedBy: uploaders.get(uploadedBy) ?? null,
});
