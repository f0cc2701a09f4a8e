import { Module } from '@nestjs/common';
import { PublicationTryService } from './publication-try.service.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationsReader } from './publications.reader.js';

/** The channel ledger (§10, R6.4–R6.6). */
@Module({
  controllers: [PublicationsController],
  providers: [PublicationsReader, PublicationTryService],
})
export class PublicationsModule {}
