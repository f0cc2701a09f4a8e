import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import { DocumentRepository } from '../../libs/persistence/repositories/document.repository.js';
import type { Notification } from '../../libs/persistence/repositories/notification.repository.js';
import { PaperRepository } from '../../libs/persistence/repositories/paper.repository.js';
import { FileMissing, FileStore } from '../../libs/platform/files/file-store.js';
import type { NotificationFile } from '../../libs/platform/notifications/notification-channel.js';

/** Opens the papers whose copies are sent, for the moment of the sending. */
@Injectable()
export class PaperAttachments {
  constructor(
    private readonly papers: PaperRepository,
    private readonly documents: DocumentRepository,
    private readonly keys: DataKeyRepository,
    private readonly files: FileStore,
  ) {}

  /** The PDF, called by its number; null: it was destroyed with its entry. */
  async of({ aboutId }: Pick<Notification, 'aboutId'>): Promise<NotificationFile | null> {
    const paper = await this.papers.find(aboutId);
    const document = paper && (await this.documents.find(paper.entryId, paper.pdfDocumentId));
    const key = document && (await this.keys.keyIfAny(document.entryId));
    if (!key) return null;
    try {
      const content = await buffer(await this.files.read(document.fileId, key));
      return { fileName: `${paper.no}.pdf`, mediaType: document.mediaType, content };
    } catch (error) {
      if (error instanceof FileMissing) return null;
      throw error;
    }
  }
}
