import { Controller, Get, Post, Query, Req, type StreamableFile } from '@nestjs/common';
import { ApiBody, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PurposeQuery } from '../entries/entry-page.dto.js';
import { By, type Caller, type GatewayRequest } from '../http/caller.js';
import { Answers, Change, Needs, TakesFile } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { DocumentDto, DocumentFormDto, DocumentsDto } from './documents.dto.js';
import { DocumentsReader } from './documents.reader.js';
import { DocumentsService } from './documents.service.js';

@ApiTags('documents')
@Controller('entries/:id/documents')
@Needs('entry.read')
export class DocumentsController {
  constructor(
    private readonly service: DocumentsService,
    private readonly reader: DocumentsReader,
  ) {}

  @Get()
  @Answers(DocumentsDto)
  list(@IdParam() id: string, @By() caller: Caller): Promise<DocumentsDto> {
    return this.reader.of(id, caller);
  }

  @Post()
  @Change()
  @TakesFile()
  @ApiBody({ type: DocumentFormDto })
  @Answers(DocumentDto, { status: 201 })
  add(@IdParam() id: string, @Req() request: GatewayRequest, @By() caller: Caller): Promise<DocumentDto> {
    return this.service.add(id, request, caller);
  }

  @Get(':documentId')
  @Needs('entry.readPersonal')
  @ApiProduces('application/octet-stream')
  @ApiResponse({ status: 200, description: '', schema: { type: 'string', format: 'binary' } })
  download(
    @IdParam() id: string,
    @IdParam('documentId') documentId: string,
    @Query() { purpose }: PurposeQuery,
    @By() caller: Caller,
  ): Promise<StreamableFile> {
    return this.service.download({ entryId: id, documentId, purpose }, caller);
  }
}
