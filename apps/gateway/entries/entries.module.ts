import { Module } from '@nestjs/common';
import { DraftingModule } from '../drafting/drafting.module.js';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { ActionsReader } from './actions.reader.js';
import { Actors } from './actors.js';
import { CalendarNow } from './calendar-now.js';
import { DeadlinesReader } from './deadlines.reader.js';
import { DraftStart } from './draft-start.js';
import { DraftTerms } from './draft-terms.js';
import { DraftService } from './draft.service.js';
import { EntriesController } from './entries.controller.js';
import { EntriesReader } from './entries.reader.js';
import { EntryPageReader } from './entry-page.reader.js';
import { EntryPartsController } from './entry-parts.controller.js';
import { EntryRows } from './entry-rows.js';
import { EventsReader } from './events.reader.js';
import { LifeLineReader } from './life-line.reader.js';
import { NextDeadlines } from './next-deadlines.js';
import { PersonalService } from './personal.service.js';

/** Entries: lists, search, pages, drafting. */
@Module({
  imports: [DraftingModule, PolicyPacksModule],
  controllers: [EntriesController, EntryPartsController],
  providers: [
    ActionsReader,
    Actors,
    CalendarNow,
    DeadlinesReader,
    DraftService,
    DraftStart,
    DraftTerms,
    EntriesReader,
    EntryPageReader,
    EntryRows,
    EventsReader,
    LifeLineReader,
    NextDeadlines,
    PersonalService,
  ],
  exports: [CalendarNow, EntryRows],
})
export class EntriesModule {}
