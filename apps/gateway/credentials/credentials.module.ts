import { Module } from '@nestjs/common';
import { CredentialsController } from './credentials.controller.js';
import { CredentialsService } from './credentials.service.js';

/** What systems show instead of a session (R10.2). */
@Module({
  controllers: [CredentialsController],
  providers: [CredentialsService],
})
export class CredentialsModule {}
