import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DayParam } from '../http/day.pipe.js';
import { Answers, Anyone } from '../http/routes.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import { PublicSnapshotsDto, SnapshotsQuery } from './public-snapshots.dto.js';
import { PublicSnapshotsReader } from './public-snapshots.reader.js';

/** From one address: enough to read along, too few to burden the service. */
const PUBLIC_RATE = { max: 60, timeWindow: '1 minute' };

@ApiTags('public')
@Controller(`${PUBLIC_PREFIX}/snapshots`)
@Anyone()
export class PublicSnapshotsController {
  constructor(private readonly reader: PublicSnapshotsReader) {}

  @Get()
  @RouteConfig({ rateLimit: PUBLIC_RATE })
  @Answers(PublicSnapshotsDto)
  list(@Query() query: SnapshotsQuery): Promise<PublicSnapshotsDto> {
    return this.reader.list(query);
  }

  @Get(':day')
  @RouteConfig({ rateLimit: PUBLIC_RATE })
  @ApiProduces('application/x-ndjson')
  @ApiResponse({ status: 200, description: '', schema: { type: 'string', format: 'binary' } })
  file(@DayParam() day: string): Promise<StreamableFile> {
    return this.reader.file(day);
  }

  @Get(':day/signature')
  @RouteConfig({ rateLimit: PUBLIC_RATE })
  @ApiProduces('text/plain')
  @ApiResponse({ status: 200, description: 'Ed25519, base64', schema: { type: 'string' } })
  signature(@DayParam() day: string): Promise<StreamableFile> {
    return this.reader.signature(day);
  }
}
