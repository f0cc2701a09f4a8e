import { Module } from '@nestjs/common';
import { ProceduresController } from './procedures.controller.js';
import { ProceduresReader } from './procedures.reader.js';

/** The transition tables and the rule catalogue. */
@Module({
  controllers: [ProceduresController],
  providers: [ProceduresReader],
})
export class ProceduresModule {}
