import { Module } from '@nestjs/common';
import { AccountActs } from './account-acts.js';
import { AccountDecisionsService } from './account-decisions.service.js';
import { AccountProposalsController } from './account-proposals.controller.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsReader } from './accounts.reader.js';
import { AccountsService } from './accounts.service.js';
import { ProposalsReader } from './proposals.reader.js';

/** Accounts, kept by the operator and confirmed by the credit office (R10.1). */
@Module({
  controllers: [AccountsController, AccountProposalsController],
  providers: [AccountActs, AccountDecisionsService, AccountsReader, AccountsService, ProposalsReader],
})
export class AccountsModule {}
