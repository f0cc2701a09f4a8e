import { Body, Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { PaperSendingService } from './paper-sending.service.js';
import { IssuedPapersDto, PapersDto, WritePaperDto } from './papers.dto.js';
import { PapersReader } from './papers.reader.js';
import { PapersService } from './papers.service.js';

@ApiTags('papers')
@Controller('entries/:id/papers')
@Needs('entry.read')
export class PapersController {
  constructor(
    private readonly service: PapersService,
    private readonly reader: PapersReader,
    private readonly sending: PaperSendingService,
  ) {}

  @Get()
  @Answers(PapersDto)
  list(@IdParam() id: string, @By() caller: Caller): Promise<PapersDto> {
    return this.reader.of(id, caller);
  }

  @Post('preview')
  @Needs('paper.issue')
  @HttpCode(200)
  @ApiProduces('application/pdf')
  @ApiResponse({
    status: 200,
    description: 'A PDF without number. A read: takes no Idempotency-Key',
    schema: { type: 'string', format: 'binary' },
  })
  preview(@IdParam() id: string, @Body() body: WritePaperDto, @By() caller: Caller): Promise<StreamableFile> {
    return this.service.preview(id, body, caller);
  }

  @Post()
  @Needs('paper.issue')
  @Change()
  @Answers(IssuedPapersDto, { status: 201, description: 'What was issued in this act' })
  issue(@IdParam() id: string, @Body() body: WritePaperDto, @By() caller: Caller): Promise<IssuedPapersDto> {
    return this.service.issue(id, body, caller);
  }

  @Post(':paperId/send')
  @Needs('paper.issue')
  @Change()
  @AnswersNothing()
  send(@IdParam() id: string, @IdParam('paperId') paperId: string, @By() caller: Caller): Promise<void> {
    return this.sending.send(id, paperId, caller);
  }
}
