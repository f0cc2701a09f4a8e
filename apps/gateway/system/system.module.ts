import { Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { SystemController } from './system.controller.js';
import { SystemReader } from './system.reader.js';

/** What anyone may know of the service. */
@Module({
  imports: [HealthModule, PolicyPacksModule],
  controllers: [SystemController],
  providers: [SystemReader],
})
export class SystemModule {}
