import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { ReconciliationDto, RepairedFindingDto } from './reconciliation.dto.js';
import { ReconciliationReader } from './reconciliation.reader.js';
import { ReconciliationService } from './reconciliation.service.js';

@ApiTags('engine')
@Controller('reconciliation')
@Needs('engine.read')
export class ReconciliationController {
  constructor(
    private readonly reader: ReconciliationReader,
    private readonly service: ReconciliationService,
  ) {}

  @Get()
  @Answers(ReconciliationDto, { description: 'Where the record and the engine do not agree' })
  read(): Promise<ReconciliationDto> {
    return this.reader.read();
  }

  @Post('runs')
  @Needs('reconciliation.run')
  @Change()
  @AnswersNothing()
  run(@By() caller: Caller): Promise<void> {
    return this.service.run(caller);
  }

  @Post('findings/:id/repair')
  @Needs('reconciliation.run')
  @Change()
  @Answers(RepairedFindingDto, { description: 'The next comparison finds it again where it did not help' })
  async repair(@IdParam() id: string, @By() caller: Caller): Promise<RepairedFindingDto> {
    const [finding] = await this.reader.shown([await this.service.repair(id, caller)]);
    return { finding: finding! };
  }
}
