import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Needs } from '../http/routes.js';
import { WarningsPage, WarningsQuery } from './warnings.dto.js';
import { WarningsReader } from './warnings.reader.js';

@ApiTags('entries')
@Controller('warnings')
@Needs('entry.read')
export class WarningsController {
  constructor(private readonly reader: WarningsReader) {}

  @Get()
  @Answers(WarningsPage)
  list(@Query() query: WarningsQuery, @By() caller: Caller): Promise<WarningsPage> {
    return this.reader.list(query, caller);
  }
}
