import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { InLanguage } from '../http/language.js';
import type { Language } from '../http/problem.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import {
  AccountDto,
  AccountPageDto,
  AccountsPage,
  ActOnAccountDto,
  ChangeAccountDto,
  NewAccountDto,
  SearchAccountsDto,
} from './accounts.dto.js';
import { AccountsReader } from './accounts.reader.js';
import { AccountsService } from './accounts.service.js';
import { ProposalDto } from './proposals.dto.js';

/** Who can sign in (R10.1, R10.2). */
@ApiTags('organisation')
@Controller('accounts')
@Needs('account.read')
export class AccountsController {
  constructor(
    private readonly reader: AccountsReader,
    private readonly service: AccountsService,
  ) {}

  @Post('search')
  @Answers(AccountsPage, { description: 'A read: takes no Idempotency-Key' })
  search(@Body() body: SearchAccountsDto): Promise<AccountsPage> {
    return this.reader.search(body);
  }

  @Get(':id')
  @Answers(AccountPageDto)
  one(
    @IdParam() id: string,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<AccountPageDto> {
    return this.reader.page(id, { caller, language });
  }

  @Post()
  @Needs('account.manage')
  @Change()
  @Answers(ProposalDto, { status: 201, description: 'Waits for a second person' })
  create(
    @Body() body: NewAccountDto,
    @By() caller: Caller,
    @InLanguage() language: Language,
  ): Promise<ProposalDto> {
    return this.service.create(body, { caller, language });
  }

  @Post(':id/change')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto, { description: 'As it is now; added roles and another department wait' })
  change(@IdParam() id: string, @Body() body: ChangeAccountDto, @By() caller: Caller): Promise<AccountDto> {
    return this.service.change(id, body, caller);
  }

  @Post(':id/disable')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto, { description: 'At once, with all sessions' })
  disable(@IdParam() id: string, @Body() body: ActOnAccountDto, @By() caller: Caller): Promise<AccountDto> {
    return this.service.disable(id, body, caller);
  }

  @Post(':id/enable')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto, { description: 'Waits for a second person' })
  enable(@IdParam() id: string, @Body() body: ActOnAccountDto, @By() caller: Caller): Promise<AccountDto> {
    return this.service.ask('enable', id, body, caller);
  }

  @Post(':id/reset-password')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto, { description: 'Waits for a second person, who is shown the one-time password' })
  resetPassword(
    @IdParam() id: string,
    @Body() body: ActOnAccountDto,
    @By() caller: Caller,
  ): Promise<AccountDto> {
    return this.service.ask('resetPassword', id, body, caller);
  }

  @Post(':id/reset-second-factor')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto, { description: 'Waits for a second person' })
  resetSecondFactor(
    @IdParam() id: string,
    @Body() body: ActOnAccountDto,
    @By() caller: Caller,
  ): Promise<AccountDto> {
    return this.service.ask('resetSecondFactor', id, body, caller);
  }

  @Post(':id/unlock')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto)
  unlock(@IdParam() id: string, @By() caller: Caller): Promise<AccountDto> {
    return this.service.unlock(id, caller);
  }

  @Post(':id/end-sessions')
  @Needs('account.manage')
  @Change()
  @Answers(AccountDto)
  endSessions(@IdParam() id: string, @By() caller: Caller): Promise<AccountDto> {
    return this.service.endSessions(id, caller);
  }
}
