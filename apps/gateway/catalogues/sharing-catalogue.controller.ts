import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { WholeParam } from '../http/whole.pipe.js';
import { CatalogueVersionDto, NewCatalogueDto, SharingCatalogueDto } from './catalogues.dto.js';
import { CataloguesReader } from './catalogues.reader.js';
import { CataloguesService } from './catalogues.service.js';

/** Which item of an entry reaches whom, and by what right (R6.2). */
@ApiTags('catalogues')
@Controller('sharing-catalogue')
@Needs('pack.read')
export class SharingCatalogueController {
  constructor(
    private readonly reader: CataloguesReader,
    private readonly service: CataloguesService,
  ) {}

  @Get()
  @Answers(SharingCatalogueDto)
  all(@By() caller: Caller, @InLanguage() language: Language): Promise<SharingCatalogueDto> {
    return this.reader.sharing({ caller, language });
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
    return this.service.draft('sharing', body, caller, language);
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
    return this.service.approve('sharing', version, caller, language);
  }
}
