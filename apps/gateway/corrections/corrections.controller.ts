import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { CorrectionCommandsService } from './correction-commands.service.js';
import {
  AnswerBenefitDto,
  CorrectionPageDto,
  CorrectionReasonDto,
  CorrectionsPage,
  CorrectionsQuery,
  IssueLetterDto,
  RegisterCompensationDto,
  ServeLetterDto,
} from './corrections.dto.js';
import { CorrectionsReader } from './corrections.reader.js';

@ApiTags('corrections')
@Controller('corrections')
@Needs('entry.read')
export class CorrectionsController {
  constructor(
    private readonly reader: CorrectionsReader,
    private readonly commands: CorrectionCommandsService,
  ) {}

  @Get()
  @Answers(CorrectionsPage, { description: 'Of entries that were a mistake, the last opened first' })
  list(@Query() query: CorrectionsQuery): Promise<CorrectionsPage> {
    return this.reader.list(query);
  }

  @Get(':id')
  @Answers(CorrectionPageDto, { description: 'By the id of the entry' })
  one(@IdParam() id: string, @By() caller: Caller): Promise<CorrectionPageDto> {
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/issueLetter')
  @Needs('correction.work')
  @Change()
  @Answers(CorrectionPageDto, { description: 'Upload the signed letter as a document of that kind first' })
  async issueLetter(@IdParam() id: string, @Body() body: IssueLetterDto, @By() caller: Caller) {
    await this.commands.give(id, { name: 'issueLetter', ...body }, caller);
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/serveLetter')
  @Needs('correction.work')
  @Change()
  @Answers(CorrectionPageDto)
  async serveLetter(@IdParam() id: string, @Body() body: ServeLetterDto, @By() caller: Caller) {
    await this.commands.give(id, { name: 'serveLetter', ...body }, caller);
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/waiveApology')
  @Needs('correction.order')
  @Change()
  @Answers(CorrectionPageDto, { description: 'Wrongly red only: by the subject’s own deceit' })
  async waiveApology(@IdParam() id: string, @Body() { reason }: CorrectionReasonDto, @By() caller: Caller) {
    await this.commands.give(id, { name: 'waiveApology' }, caller, reason);
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/registerCompensation')
  @Needs('correction.work')
  @Change()
  @Answers(CorrectionPageDto, { description: 'Also after the erasure' })
  async registerCompensation(
    @IdParam() id: string,
    @Body() { standing, amountFen, on }: RegisterCompensationDto,
    @By() caller: Caller,
  ) {
    await this.commands.give(
      id,
      { name: 'registerCompensation', standing, amountFen: amountFen ?? null, on },
      caller,
    );
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/answerBenefit')
  @Needs('correction.work')
  @Change()
  @Answers(CorrectionPageDto, { description: 'Of a wrongly red entry: what became of an incentive' })
  async answerBenefit(
    @IdParam() id: string,
    @Body() { taskId, standing, reason }: AnswerBenefitDto,
    @By() caller: Caller,
  ) {
    await this.commands.give(id, { name: 'answerBenefit', taskId, standing }, caller, reason ?? null);
    return this.reader.one(id, caller);
  }

  @Post(':id/commands/orderErasure')
  @Needs('correction.order')
  @Change()
  @Answers(CorrectionPageDto, { description: 'Nothing is kept: the last step, by somebody else' })
  async orderErasure(@IdParam() id: string, @By() caller: Caller) {
    await this.commands.give(id, { name: 'orderErasure' }, caller);
    return this.reader.one(id, caller);
  }
}
