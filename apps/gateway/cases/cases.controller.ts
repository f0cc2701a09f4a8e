import {
  applyDecorators,
  Body,
  Controller,
  Get,
  Post,
  Query,
  Req,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { AskedCaseCommand } from '../../../libs/contract/case.messages.js';
import { DocumentDto, DocumentsDto } from '../documents/documents.dto.js';
import { PurposeQuery } from '../entries/entry-page.dto.js';
import { By, type Caller, type GatewayRequest } from '../http/caller.js';
import { Answers, Change, Needs, TakesFile } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { CaseCommandsService } from './case-commands.service.js';
import { CasePapersService } from './case-papers.service.js';
import { FileCaseDto, GiveCaseCommandDto } from './case-inputs.dto.js';
import { CaseTextsPage } from './case-texts.dto.js';
import { CaseFormDto, CasePageDto, CasesPage, CasesQuery, FiledCaseDto } from './cases.dto.js';
import { CasesReader } from './cases.reader.js';
import { CounterFilingService } from './counter-filing.service.js';

const Command = (name: AskedCaseCommand) =>
  applyDecorators(Post(`:id/commands/${name}`), Change(), Answers(CasePageDto));

/** What people and departments bring before a recognising department (§五, §十四, §二十–§二十二). */
@ApiTags('cases')
@Controller('cases')
@Needs('remedy.read')
export class CasesController {
  constructor(
    private readonly reader: CasesReader,
    private readonly filing: CounterFilingService,
    private readonly commands: CaseCommandsService,
    private readonly papers: CasePapersService,
  ) {}

  @Get()
  @Answers(CasesPage, { description: 'The latest first' })
  list(@Query() query: CasesQuery): Promise<CasesPage> {
    return this.reader.page(query);
  }

  @Post()
  @Change()
  @Answers(FiledCaseDto, {
    status: 201,
    description: 'Brought at the counter, or an inaccuracy that a department has found (§22)',
  })
  async file(@Body() body: FileCaseDto, @By() caller: Caller): Promise<FiledCaseDto> {
    const { remedy, queryCode, repeated } = await this.filing.file(body, caller);
    return { id: remedy.id, no: remedy.no, queryCode, repeated };
  }

  @Get(':id')
  @Answers(CasePageDto)
  one(@IdParam() id: string, @By() caller: Caller): Promise<CasePageDto> {
    return this.reader.one(id, caller);
  }

  @Get(':id/texts')
  @Needs('entry.readPersonal')
  @Answers(CaseTextsPage, { description: 'What was written, for a purpose; written down as a look' })
  texts(
    @IdParam() id: string,
    @Query() { purpose }: PurposeQuery,
    @By() caller: Caller,
  ): Promise<CaseTextsPage> {
    return this.papers.texts(id, purpose, caller);
  }

  @Get(':id/documents')
  @Answers(DocumentsDto)
  documents(@IdParam() id: string, @By() caller: Caller): Promise<DocumentsDto> {
    return this.papers.list(id, caller);
  }

  @Post(':id/documents')
  @Change()
  @TakesFile()
  @ApiBody({ type: CaseFormDto })
  @Answers(DocumentDto, { status: 201 })
  add(@IdParam() id: string, @Req() request: GatewayRequest, @By() caller: Caller): Promise<DocumentDto> {
    return this.papers.add(id, request, caller);
  }

  @Get(':id/documents/:documentId')
  @Needs('entry.readPersonal')
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: '', schema: { type: 'string', format: 'binary' } })
  download(
    @IdParam() caseId: string,
    @IdParam('documentId') documentId: string,
    @Query() { purpose }: PurposeQuery,
    @By() caller: Caller,
  ): Promise<StreamableFile> {
    return this.papers.download({ caseId, documentId, purpose }, caller);
  }

  @Command('accept')
  accept(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('accept', id, body, by);
  }

  @Command('decline')
  decline(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('decline', id, body, by);
  }

  @Command('extend')
  extend(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('extend', id, body, by);
  }

  @Command('uphold')
  uphold(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('uphold', id, body, by);
  }

  @Command('reject')
  reject(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('reject', id, body, by);
  }

  @Command('withdraw')
  withdraw(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('withdraw', id, body, by);
  }

  @Command('registerReconsideration')
  register(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('registerReconsideration', id, body, by);
  }

  @Command('recordReconsideration')
  record(@IdParam() id: string, @Body() body: GiveCaseCommandDto, @By() by: Caller) {
    return this.#give('recordReconsideration', id, body, by);
  }

  async #give(
    name: AskedCaseCommand,
    id: string,
    body: GiveCaseCommandDto,
    by: Caller,
  ): Promise<CasePageDto> {
    const { actor, key } = by;
    await this.commands.give(name, id, body, { actor, key, suspect: by });
    return this.reader.one(id, by);
  }
}
