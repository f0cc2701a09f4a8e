import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { EntryRetentionDto, RetentionReasonDto } from './erasures.dto.js';
import { ErasuresReader } from './erasures.reader.js';
import { HoldsService } from './holds.service.js';

@ApiTags('erasures')
@Controller('entries/:id/retention')
@Needs('entry.read')
export class EntryRetentionController {
  constructor(
    private readonly reader: ErasuresReader,
    private readonly holds: HoldsService,
  ) {}

  @Get()
  @Answers(EntryRetentionDto)
  one(@IdParam() id: string, @By() caller: Caller): Promise<EntryRetentionDto> {
    return this.reader.ofEntry(id, caller);
  }

  @Post('hold')
  @Needs('retention.hold')
  @Change()
  @Answers(EntryRetentionDto, { description: 'The destruction waits until the hold is released' })
  async hold(@IdParam() id: string, @Body() { reason }: RetentionReasonDto, @By() caller: Caller) {
    await this.holds.give('retention.hold', id, reason, caller);
    return this.reader.ofEntry(id, caller);
  }

  @Post('release')
  @Needs('retention.hold')
  @Change()
  @Answers(EntryRetentionDto, { description: 'What is due then is destroyed with the next nightly run' })
  async release(@IdParam() id: string, @Body() { reason }: RetentionReasonDto, @By() caller: Caller) {
    await this.holds.give('retention.release', id, reason, caller);
    return this.reader.ofEntry(id, caller);
  }
}
