import { Controller, Get, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers, Anyone } from '../http/routes.js';
import { LiveDto, ReadyDto } from './health.dto.js';
import { HealthReader } from './health.reader.js';

@ApiTags('health')
@Controller('health')
@Anyone()
export class HealthController {
  constructor(private readonly reader: HealthReader) {}

  @Get('live')
  @Answers(LiveDto)
  live(): LiveDto {
    return { status: 'up' };
  }

  /** 503 with the same body when a part is down. */
  @Get('ready')
  @Answers(ReadyDto)
  @ApiResponse({ status: 503, type: ReadyDto, description: 'Which part is down' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const health = await this.reader.ready();
    void reply.status(health.status === 'up' ? 200 : 503);
    return health;
  }
}
