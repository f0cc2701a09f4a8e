import { Module } from '@nestjs/common';
import { EngineController } from './engine.controller.js';
import { EngineReader } from './engine.reader.js';

/** Workflows by type, state and age (R11.2). */
@Module({
  controllers: [EngineController],
  providers: [EngineReader],
})
export class EngineModule {}
