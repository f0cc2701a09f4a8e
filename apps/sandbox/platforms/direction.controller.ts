import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { faultsSchema, type Faults } from './faults.js';
import { linesSchema } from './lines.js';
import { PlatformsService } from './platforms.service.js';
import { given, known } from './problem.js';

/** For whoever directs a demonstration or a test: what a platform holds, and what goes wrong with it. */
@Controller('platforms/:platform')
export class DirectionController {
  constructor(private readonly platforms: PlatformsService) {}

  @Put('faults')
  async faults(@Param('platform') name: string, @Body() body: unknown): Promise<Faults> {
    const platform = known(name);
    const faults = given(faultsSchema, body);
    await this.platforms.setFaults(platform, faults);
    return faults;
  }

  @Post('lines')
  @HttpCode(204)
  async place(@Param('platform') name: string, @Body() body: unknown): Promise<void> {
    await this.platforms.place(known(name), given(linesSchema, body).lines);
  }

  @Delete('lines/:reference')
  @HttpCode(204)
  async remove(@Param('platform') name: string, @Param('reference') reference: string): Promise<void> {
    await this.platforms.remove(known(name), reference);
  }

  @Get('received')
  received(@Param('platform') name: string) {
    return this.platforms.received(known(name));
  }
}
