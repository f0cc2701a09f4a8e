import { Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { AccountDecisionsService } from './account-decisions.service.js';
import { ConfirmedDto, ProposalDto, ProposalsDto } from './proposals.dto.js';
import { ProposalsReader } from './proposals.reader.js';

/** What gives somebody a right waits here for a second person (R10.1). */
@ApiTags('organisation')
@Controller('account-proposals')
@Needs('account.read')
export class AccountProposalsController {
  constructor(
    private readonly reader: ProposalsReader,
    private readonly decisions: AccountDecisionsService,
  ) {}

  @Get()
  @Answers(ProposalsDto)
  waiting(@By() caller: Caller, @InLanguage() language: Language): Promise<ProposalsDto> {
    return this.reader.waiting({ caller, language });
  }

  @Post(':id/confirm')
  @Needs('account.confirm')
  @Change()
  @Answers(ConfirmedDto)
  confirm(
    @IdParam() id: string,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<ConfirmedDto> {
    return this.decisions.confirm(id, { caller, language });
  }

  @Post(':id/decline')
  @Needs('account.confirm')
  @Change()
  @Answers(ProposalDto)
  decline(
    @IdParam() id: string,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<ProposalDto> {
    return this.decisions.decline(id, { caller, language });
  }

  @Post(':id/withdraw')
  @Needs('account.manage')
  @Change()
  @Answers(ProposalDto)
  withdraw(
    @IdParam() id: string,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<ProposalDto> {
    return this.decisions.withdraw(id, { caller, language });
  }
}
