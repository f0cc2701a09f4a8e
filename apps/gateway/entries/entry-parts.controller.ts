import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { ActionsReader } from './actions.reader.js';
import { DeadlinesReader } from './deadlines.reader.js';
import { ActionsDto, DeadlinesDto, EventsDto, LifeLineDto } from './entry-parts.dto.js';
import { EntryExitsDto } from './entry-exits.dto.js';
import { EntryExitsReader } from './entry-exits.reader.js';
import { EventsReader } from './events.reader.js';
import { LifeLineReader } from './life-line.reader.js';
import { WhatIfDto, WhatIfQuery } from './what-if.dto.js';
import { WhatIfReader } from './what-if.reader.js';

/** What hangs on one entry and is only read. */
@ApiTags('entries')
@Controller('entries/:id')
@Needs('entry.read')
export class EntryPartsController {
  constructor(
    private readonly eventsReader: EventsReader,
    private readonly deadlinesReader: DeadlinesReader,
    private readonly lifeLineReader: LifeLineReader,
    private readonly actionsReader: ActionsReader,
    private readonly exitsReader: EntryExitsReader,
    private readonly whatIfReader: WhatIfReader,
  ) {}

  @Get('events')
  @Answers(EventsDto)
  events(@IdParam() id: string, @By() caller: Caller): Promise<EventsDto> {
    return this.eventsReader.of(id, caller);
  }

  @Get('deadlines')
  @Answers(DeadlinesDto)
  deadlines(@IdParam() id: string): Promise<DeadlinesDto> {
    return this.deadlinesReader.of(id);
  }

  @Get('life-line')
  @Answers(LifeLineDto)
  lifeLine(@IdParam() id: string): Promise<LifeLineDto> {
    return this.lifeLineReader.of(id);
  }

  @Get('actions')
  @Answers(ActionsDto)
  actions(@IdParam() id: string, @By() caller: Caller): Promise<ActionsDto> {
    return this.actionsReader.of(id, caller);
  }

  @Get('exits')
  @Answers(EntryExitsDto)
  exits(@IdParam() id: string, @By() caller: Caller): Promise<EntryExitsDto> {
    return this.exitsReader.of(id, caller);
  }

  @Get('what-if')
  @Needs('pack.read')
  @Answers(WhatIfDto)
  whatIf(@IdParam() id: string, @Query() { pack }: WhatIfQuery): Promise<WhatIfDto> {
    return this.whatIfReader.of(id, pack);
  }
}
