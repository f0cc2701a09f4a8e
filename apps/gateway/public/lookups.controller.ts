import { Body, Controller, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Anyone } from '../http/routes.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import { LookupDto, LookupRequestDto } from './lookups.dto.js';
import { LookupsService } from './lookups.service.js';
import { LOOKUP_RATE } from './rates.js';

/** A POST that changes nothing: what somebody looks up belongs into no address, history or log. */
@ApiTags('public')
@Controller(`${PUBLIC_PREFIX}/lookups`)
@Anyone()
export class LookupsController {
  constructor(private readonly lookups: LookupsService) {}

  @Post()
  @RouteConfig({ rateLimit: LOOKUP_RATE })
  @Answers(LookupDto, { description: 'Changes nothing: takes no Idempotency-Key' })
  find(@Body() { term }: LookupRequestDto): Promise<LookupDto> {
    return this.lookups.find(term);
  }
}
