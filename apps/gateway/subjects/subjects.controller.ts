import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { SearchSubjectsDto, SubjectEntriesDto, SubjectsDto } from './subjects.dto.js';
import { SubjectsReader } from './subjects.reader.js';

@ApiTags('subjects')
@Controller('subjects')
@Needs('entry.read')
export class SubjectsController {
  constructor(private readonly reader: SubjectsReader) {}

  @Post('search')
  @Answers(SubjectsDto, { description: 'A read: takes no Idempotency-Key' })
  search(@Body() body: SearchSubjectsDto, @By() caller: Caller): Promise<SubjectsDto> {
    return this.reader.search(body, caller);
  }

  @Get(':id/entries')
  @Answers(SubjectEntriesDto)
  entries(@IdParam() id: string, @By() caller: Caller): Promise<SubjectEntriesDto> {
    return this.reader.entries(id, caller);
  }
}
