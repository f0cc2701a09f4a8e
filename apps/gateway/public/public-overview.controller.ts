import { Controller, Get } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Anyone } from '../http/routes.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import { PublicGuideDto } from './public-guide.dto.js';
import { PublicGuideReader } from './public-guide.reader.js';
import { PublicOverviewDto } from './public-overview.dto.js';
import { PublicOverviewReader } from './public-overview.reader.js';
import { READING_RATE } from './rates.js';

@ApiTags('public')
@Controller(PUBLIC_PREFIX)
@Anyone()
export class PublicOverviewController {
  constructor(
    private readonly reader: PublicOverviewReader,
    private readonly guides: PublicGuideReader,
  ) {}

  @Get('overview')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(PublicOverviewDto)
  overview(): Promise<PublicOverviewDto> {
    return this.reader.overview();
  }

  @Get('guide')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(PublicGuideDto)
  guide(@InLanguage() language: Language): Promise<PublicGuideDto> {
    return this.guides.guide(language);
  }
}
