import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { By, type Caller, type GatewayRequest } from '../http/caller.js';
import { Answers, Change, Needs, TakesFile } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { ConfirmService } from './confirm.service.js';
import { ImportDto, ImportFormDto, ImportsPage, ImportsQuery } from './imports.dto.js';
import { ImportsReader } from './imports.reader.js';
import { UploadService } from './upload.service.js';

@ApiTags('imports')
@Controller('imports')
@Needs('import.run')
export class ImportsController {
  constructor(
    private readonly uploads: UploadService,
    private readonly confirmation: ConfirmService,
    private readonly reader: ImportsReader,
  ) {}

  @Post()
  @Change()
  @TakesFile()
  @ApiBody({ type: ImportFormDto })
  @Answers(ImportDto, { status: 201, description: 'A dry run; nothing is drafted before it is confirmed' })
  async upload(@Req() request: GatewayRequest, @By() caller: Caller): Promise<ImportDto> {
    return this.reader.received(await this.uploads.receive(request, caller), caller);
  }

  @Get()
  @Answers(ImportsPage)
  list(@Query() query: ImportsQuery, @By() caller: Caller): Promise<ImportsPage> {
    return this.reader.list(query, caller);
  }

  @Get(':id')
  @Answers(ImportDto)
  one(@IdParam() id: string, @By() caller: Caller): Promise<ImportDto> {
    return this.reader.one(id, caller);
  }

  @Post(':id/confirm')
  @Change()
  @Answers(ImportDto)
  async confirm(@IdParam() id: string, @By() caller: Caller): Promise<ImportDto> {
    await this.confirmation.confirm(id, caller);
    return this.reader.one(id, caller);
  }
}
