import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { PAPER_MEDIA_TYPES } from '../../../libs/platform/papers/paper-file.js';
import { By, type Caller } from '../http/caller.js';
import { Answers, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { CertificatePaperService } from './certificate-paper.service.js';
import {
  CertifiedErasureDto,
  ErasuresPage,
  PaperFormatQuery,
  RetentionPage,
  RetentionQuery,
} from './erasures.dto.js';
import { ErasuresReader } from './erasures.reader.js';

@ApiTags('erasures')
@Controller('erasures')
@Needs('entry.read')
export class ErasuresController {
  constructor(
    private readonly reader: ErasuresReader,
    private readonly papers: CertificatePaperService,
  ) {}

  @Get()
  @Answers(ErasuresPage, { description: 'What was destroyed or is about to be, the newest order first' })
  list(@Query() query: RetentionQuery): Promise<ErasuresPage> {
    return this.reader.list(query);
  }

  @Get('due')
  @Answers(RetentionPage, { description: 'What will be destroyed within some days, the soonest first' })
  due(@Query() query: RetentionQuery, @By() caller: Caller): Promise<RetentionPage> {
    return this.reader.due(query, caller);
  }

  @Get(':id/certificate')
  @Answers(CertifiedErasureDto, { description: 'By the id of the entry, once it is over' })
  certificate(@IdParam() id: string): Promise<CertifiedErasureDto> {
    return this.reader.certificate(id);
  }

  @Get(':id/certificate/paper')
  @ApiProduces(...Object.values(PAPER_MEDIA_TYPES))
  @ApiResponse({
    status: 200,
    description: 'The certificate drawn as a paper; it names no subject',
    schema: { type: 'string', format: 'binary' },
  })
  certificatePaper(@IdParam() id: string, @Query() { format }: PaperFormatQuery): Promise<StreamableFile> {
    return this.papers.draw(id, format);
  }
}
