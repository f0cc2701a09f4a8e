import { Controller, Get, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Anyone } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import { StandardDto, StandardsPage, StandardsQuery } from '../standards/standards.dto.js';
import { StandardsReader } from '../standards/standards.reader.js';
import { READING_RATE } from './rates.js';

/** The standards are published whole, with every version there was (§3, R1.4). */
@ApiTags('public')
@Controller(`${PUBLIC_PREFIX}/standards`)
@Anyone()
export class PublicStandardsController {
  constructor(private readonly reader: StandardsReader) {}

  @Get()
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(StandardsPage)
  list(@Query() query: StandardsQuery): Promise<StandardsPage> {
    return this.reader.list(query);
  }

  @Get(':id')
  @RouteConfig({ rateLimit: READING_RATE })
  @Answers(StandardDto)
  one(@IdParam() id: string): Promise<StandardDto> {
    return this.reader.one(id);
  }
}
