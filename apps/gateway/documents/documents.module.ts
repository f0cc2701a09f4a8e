import { Module } from '@nestjs/common';
import { DocumentsController } from './documents.controller.js';
import { DocumentsService } from './documents.service.js';
import { DocumentsReader } from './documents.reader.js';

/** Files of entries. */
@Module({
  controllers: [DocumentsController],
  providers: [DocumentsService, DocumentsReader],
})
export class DocumentsModule {}
