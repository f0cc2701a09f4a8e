import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { SubjectPageReader } from './subject-page.reader.js';
import { SearchSubjectsDto, SubjectEntriesDto, SubjectsDto } from './subjects.dto.js';
import { SubjectsReader } from './subjects.reader.js';
import { SubjectPageDto, SuccessionDto, SuccessionResultDto } from './succession.dto.js';
import { SuccessionService } from './succession.service.js';

@ApiTags('subjects')
@Controller('subjects')
@Needs('entry.read')
export class SubjectsController {
  constructor(
    private readonly reader: SubjectsReader,
    private readonly page: SubjectPageReader,
    private readonly successions: SuccessionService,
  ) {}

  @Post('search')
  @Answers(SubjectsDto, { description: 'A read: takes no Idempotency-Key' })
  search(@Body() body: SearchSubjectsDto, @By() caller: Caller): Promise<SubjectsDto> {
    return this.reader.search(body, caller);
  }

  @Get(':id')
  @Answers(SubjectPageDto)
  one(@IdParam() id: string, @By() caller: Caller): Promise<SubjectPageDto> {
    return this.page.one(id, caller);
  }

  @Get(':id/entries')
  @Answers(SubjectEntriesDto)
  entries(@IdParam() id: string, @By() caller: Caller): Promise<SubjectEntriesDto> {
    return this.reader.entries(id, caller);
  }

  @Post(':id/successions')
  @Needs('subject.succeed')
  @Change()
  @Answers(SuccessionResultDto, { status: 201 })
  succeed(
    @IdParam() id: string,
    @Body() body: SuccessionDto,
    @By() caller: Caller,
  ): Promise<SuccessionResultDto> {
    return this.successions.record(id, body, caller);
  }
}
