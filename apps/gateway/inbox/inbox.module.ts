import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module.js';
import { InboxController } from './inbox.controller.js';
import { InboxReader } from './inbox.reader.js';

/** What waits for whom (R11.1). */
@Module({
  imports: [EntriesModule],
  controllers: [InboxController],
  providers: [InboxReader],
})
export class InboxModule {}
