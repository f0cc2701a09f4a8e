import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Needs } from '../http/routes.js';
import { InboxDto } from './inbox.dto.js';
import { InboxReader } from './inbox.reader.js';

@ApiTags('work')
@Controller('inbox')
@Needs('entry.read')
export class InboxController {
  constructor(private readonly reader: InboxReader) {}

  @Get()
  @Answers(InboxDto)
  inbox(@By() caller: Caller): Promise<InboxDto> {
    return this.reader.of(caller);
  }
}
