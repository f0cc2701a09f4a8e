import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { HealthReader } from './health.reader.js';

/** Liveness and readiness. */
@Module({
  controllers: [HealthController],
  providers: [HealthReader],
  exports: [HealthReader],
})
export class HealthModule {}
