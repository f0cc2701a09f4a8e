import { Body, Controller, Get, Param, Post, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BearerGuard } from './bearer.guard.js';
import { removalSchema } from './lines.js';
import { playAnswer, playSnapshot } from './played-answer.js';
import { PlatformsService } from './platforms.service.js';
import { given, known } from './problem.js';

/** What a platform offers to the service. */
@Controller('platforms/:platform')
@UseGuards(BearerGuard)
export class PlatformsController {
  constructor(private readonly platforms: PlatformsService) {}

  @Get('snapshot')
  async snapshot(@Param('platform') name: string, @Res() reply: FastifyReply): Promise<void> {
    const platform = known(name);
    await this.platforms.pulled(platform);
    await playSnapshot(reply, await this.platforms.faults(platform), this.platforms.lines(platform));
  }

  @Post('removals')
  async hand(
    @Param('platform') name: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const platform = known(name);
    const removal = given(removalSchema, body);
    await playAnswer(reply, await this.platforms.faults(platform), async () => ({
      status: 202,
      body: { receipt: await this.platforms.take(platform, removal) },
    }));
  }

  @Get('removals/:receipt')
  async answer(
    @Param('platform') name: string,
    @Param('receipt') receipt: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const platform = known(name);
    await playAnswer(reply, await this.platforms.faults(platform), async () => {
      const held = await this.platforms.answer(platform, receipt);
      if (!held) return { status: 404, body: { title: 'no such receipt' } };
      const { status, answeredAt, answer } = held;
      return { body: status === 'pending' ? { status } : { status, answeredAt, answer } };
    });
  }
}
