import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { CaseCommandsService } from './case-commands.service.js';
import { ProposalsService } from './proposals.service.js';
import {
  CaseCommandBody,
  CasePreviewDto,
  ProposeCaseDto,
  TypicalCaseDto,
  TypicalCasesPage,
  TypicalCasesQuery,
} from './typical-cases.dto.js';
import { TypicalCasesReader } from './typical-cases.reader.js';

@ApiTags('typical cases')
@Controller('typical-cases')
@Needs('entry.read')
export class TypicalCasesController {
  constructor(
    private readonly reader: TypicalCasesReader,
    private readonly proposals: ProposalsService,
    private readonly commands: CaseCommandsService,
  ) {}

  @Get()
  @Answers(TypicalCasesPage)
  list(@Query() query: TypicalCasesQuery, @By() caller: Caller): Promise<TypicalCasesPage> {
    return this.reader.list(query, caller);
  }

  @Post('preview')
  @Needs('case.propose')
  @Answers(CasePreviewDto, { description: 'A read: takes no Idempotency-Key' })
  preview(@Body() body: ProposeCaseDto, @By() caller: Caller): Promise<CasePreviewDto> {
    return this.proposals.preview(body, caller);
  }

  @Post()
  @Needs('case.propose')
  @Change()
  @Answers(TypicalCaseDto, { status: 201 })
  async propose(@Body() body: ProposeCaseDto, @By() caller: Caller): Promise<TypicalCaseDto> {
    return this.reader.one(await this.proposals.propose(body, caller), caller);
  }

  @Post(':id/commands/publish')
  @Needs('case.decide')
  @Change()
  @Answers(TypicalCaseDto)
  async publish(@IdParam() id: string, @Body() body: CaseCommandBody, @By() caller: Caller) {
    await this.commands.give('publish', id, body, caller);
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/decline')
  @Needs('case.decide')
  @Change()
  @Answers(TypicalCaseDto)
  async decline(@IdParam() id: string, @Body() body: CaseCommandBody, @By() caller: Caller) {
    await this.commands.give('decline', id, body, caller);
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/withdraw')
  @Needs('case.decide')
  @Change()
  @Answers(TypicalCaseDto)
  async withdraw(@IdParam() id: string, @Body() body: CaseCommandBody, @By() caller: Caller) {
    await this.commands.give('withdraw', id, body, caller);
    return this.reader.one(id, caller);
  }
}
