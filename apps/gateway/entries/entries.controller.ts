import { Body, Controller, Get, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { DraftEntryDto, DraftedDto } from './draft-entry.dto.js';
import { DraftService } from './draft.service.js';
import { CSV, XLSX } from '../statistics/statistics-export.js';
import { EntriesExport } from './entries-export.js';
import { ExportEntriesDto } from './export-entries.dto.js';
import { EntriesReader } from './entries.reader.js';
import { EntryPageDto, PersonalDto, PurposeQuery } from './entry-page.dto.js';
import { PublicViewDto, PublicViewQuery } from './public-view.dto.js';
import { EntryPageReader } from './entry-page.reader.js';
import { EntriesPage, EntriesQuery, SearchEntriesDto } from './entry-row.dto.js';
import { PublicPreviewService } from './public-preview.service.js';
import { PersonalService } from './personal.service.js';

@ApiTags('entries')
@Controller('entries')
@Needs('entry.read')
export class EntriesController {
  constructor(
    private readonly drafts: DraftService,
    private readonly reader: EntriesReader,
    private readonly exports: EntriesExport,
    private readonly page: EntryPageReader,
    private readonly preview: PublicPreviewService,
    private readonly personal: PersonalService,
  ) {}

  @Get()
  @Answers(EntriesPage)
  list(@Query() query: EntriesQuery, @By() caller: Caller): Promise<EntriesPage> {
    return this.reader.list(query, caller);
  }

  @Post('search')
  @Answers(EntriesPage, { description: 'A read: takes no Idempotency-Key' })
  search(@Body() body: SearchEntriesDto, @By() caller: Caller): Promise<EntriesPage> {
    return this.reader.search(body, caller);
  }

  @Post('export')
  @HttpCode(200)
  @ApiProduces(CSV, XLSX)
  @ApiResponse({
    status: 200,
    description:
      'A read: takes no Idempotency-Key. Up to 10,000 entries, as the list shows them to the caller',
    schema: { type: 'string', format: 'binary' },
  })
  export(@Body() body: ExportEntriesDto, @By() caller: Caller): Promise<StreamableFile> {
    return this.exports.of(body, caller);
  }

  @Post()
  @Needs('entry.draft')
  @Change()
  @Answers(DraftedDto, { status: 201 })
  draft(@Body() body: DraftEntryDto, @By() caller: Caller): Promise<DraftedDto> {
    return this.drafts.draft(body, caller);
  }

  @Get(':id')
  @Answers(EntryPageDto)
  one(@IdParam() id: string, @By() caller: Caller): Promise<EntryPageDto> {
    return this.page.one(id, caller);
  }

  @Get(':id/personal')
  @Needs('entry.readPersonal')
  @Answers(PersonalDto)
  lookUp(@IdParam() id: string, @Query() query: PurposeQuery, @By() caller: Caller): Promise<PersonalDto> {
    return this.personal.lookUp(id, query.purpose, caller);
  }

  @Get(':id/public-view')
  @Answers(PublicViewDto)
  publicView(
    @IdParam() id: string,
    @Query() { withhold }: PublicViewQuery,
    @By() caller: Caller,
  ): Promise<PublicViewDto> {
    return withhold ? this.preview.of(id, withhold, caller) : this.page.publicView(id);
  }
}
