import { Module } from '@nestjs/common';
import { DocumentKeeper } from './document-keeper.js';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { DocumentsReader } from './documents.reader.js';

/** Files of entries. */
@Module({
  controllers: [DocumentsController],
  providers: [DocumentKeeper, DocumentsService, DocumentsReader],
  exports: [DocumentKeeper],
})
export class DocumentsModule {}
