import { Module } from '@nestjs/common';
import { PolicyPacksController } from './policy-packs.controller.js';
import { PolicyPacksReader } from './policy-packs.reader.js';
import { PackChoice } from './pack-choice.js';

/** Policy packs (R1.1, R1.2). */
@Module({
  controllers: [PolicyPacksController],
  providers: [PolicyPacksReader, PackChoice],
  exports: [PackChoice],
})
export class PolicyPacksModule {}
