import { Module } from '@nestjs/common';
import { CaseCommandsService } from './case-commands.service.js';
import { ProposalsService } from './proposals.service.js';
import { PublicCasesController } from './public-cases.controller.js';
import { PublicCasesReader } from './public-cases.reader.js';
import { TypicalCasesController } from './typical-cases.controller.js';
import { TypicalCasesReader } from './typical-cases.reader.js';

/** Typical cases of joint incentive and punishment (§十一, R7.4). */
@Module({
  controllers: [TypicalCasesController, PublicCasesController],
  providers: [CaseCommandsService, ProposalsService, PublicCasesReader, TypicalCasesReader],
})
export class TypicalCasesModule {}
