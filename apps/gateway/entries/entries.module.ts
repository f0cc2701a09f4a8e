import { Module } from '@nestjs/common';
import { DraftingModule } from '../drafting/drafting.module.js';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { RemovalRequestsModule } from '../removal-requests/removal-requests.module.js';
import { ActionsReader } from './actions.reader.js';
import { Actors } from './actors.js';
import { CalendarNow } from './calendar-now.js';
import { DeadlinesReader } from './deadlines.reader.js';
import { DraftStart } from './draft-start.js';
import { DraftTerms } from './draft-terms.js';
import { DraftService } from './draft.service.js';
import { EntriesController } from './entries.controller.js';
import { EntriesExport } from './entries-export.js';
import { EntriesReader } from './entries.reader.js';
import { EntryExitsReader } from './entry-exits.reader.js';
import { EntryKinReader } from './entry-kin.reader.js';
import { EntryPageReader } from './entry-page.reader.js';
import { EntryPartsController } from './entry-parts.controller.js';
import { EntryRows } from './entry-rows.js';
import { EventsReader } from './events.reader.js';
import { FromLead } from './from-lead.js';
import { LifeLineReader } from './life-line.reader.js';
import { MovedFrom } from './moved-from.js';
import { NextDeadlines } from './next-deadlines.js';
import { PersonalService } from './personal.service.js';
import { PublicPreviewService } from './public-preview.service.js';
import { WarningsController } from './warnings.controller.js';
import { WarningsReader } from './warnings.reader.js';
import { WhatIfReader } from './what-if.reader.js';

/** Entries: lists, search, pages, drafting. */
@Module({
  imports: [RemovalRequestsModule, DraftingModule, PolicyPacksModule],
  controllers: [EntriesController, EntryPartsController, WarningsController],
  providers: [
    ActionsReader,
    Actors,
    CalendarNow,
    DeadlinesReader,
    DraftService,
    DraftStart,
    DraftTerms,
    EntriesExport,
    EntriesReader,
    EntryExitsReader,
    EntryKinReader,
    EntryPageReader,
    EntryRows,
    EventsReader,
    FromLead,
    LifeLineReader,
    MovedFrom,
    NextDeadlines,
    PersonalService,
    PublicPreviewService,
    WarningsReader,
    WhatIfReader,
  ],
  exports: [Actors, CalendarNow, EntryRows],
})
export class EntriesModule {}
