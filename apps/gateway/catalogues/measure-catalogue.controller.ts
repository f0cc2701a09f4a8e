import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { WholeParam } from '../http/whole.pipe.js';
import { CatalogueVersionDto, NewCatalogueDto, MeasureCatalogueDto } from './catalogues.dto.js';
import { CataloguesReader } from './catalogues.reader.js';
import { CataloguesService } from './catalogues.service.js';

/** The measures that a listing brings with it (R7.1). */
@ApiTags('catalogues')
@Controller('measure-catalogue')
@Needs('pack.read')
export class MeasureCatalogueController {
  constructor(
    private readonly reader: CataloguesReader,
    private readonly service: CataloguesService,
  ) {}

  @Get()
  @Answers(MeasureCatalogueDto)
  all(@By() caller: Caller, @InLanguage() language: Language): Promise<MeasureCatalogueDto> {
    return this.reader.all('measures', { caller, language });
  }

  @Post('versions')
  @Needs('catalogue.edit')
  @Change()
  @Answers(CatalogueVersionDto, { status: 201 })
  draft(
    @Body() body: NewCatalogueDto,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<CatalogueVersionDto> {
    return this.service.draft('measures', body, caller, language);
  }

  @Post('versions/:version/approve')
  @Needs('catalogue.edit')
  @Change()
  @Answers(CatalogueVersionDto)
  approve(
    @WholeParam('version') version: number,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<CatalogueVersionDto> {
    return this.service.approve('measures', version, caller, language);
  }
}
