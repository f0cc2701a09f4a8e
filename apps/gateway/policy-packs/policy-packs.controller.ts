import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Needs } from '../http/routes.js';
import { PolicyPackContentDto, PolicyPacksDto } from './policy-packs.dto.js';
import { PolicyPacksReader } from './policy-packs.reader.js';

@ApiTags('policy packs')
@Controller('policy-packs')
@Needs('pack.read')
export class PolicyPacksController {
  constructor(private readonly reader: PolicyPacksReader) {}

  @Get()
  @Answers(PolicyPacksDto)
  list(@InLanguage() language: Language): Promise<PolicyPacksDto> {
    return this.reader.list(language);
  }

  @Get(':code/:version')
  @Answers(PolicyPackContentDto)
  content(
    @Param('code') code: string,
    @Param('version') version: string,
    @InLanguage() language: Language,
  ): Promise<PolicyPackContentDto> {
    return this.reader.content(code, version, language);
  }
}
