import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { EntriesModule } from '../entries/entries.module.js';
import { MeasuresModule } from '../measures/measures.module.js';
import { RemovalRequestsModule } from '../removal-requests/removal-requests.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { InboxController } from './inbox.controller.js';
import { InboxReader } from './inbox.reader.js';

/** What waits for whom (R11.1). */
@Module({
  imports: [CasesModule, EntriesModule, MeasuresModule, RemovalRequestsModule, StatisticsModule],
  controllers: [InboxController],
  providers: [InboxReader],
})
export class InboxModule {}
