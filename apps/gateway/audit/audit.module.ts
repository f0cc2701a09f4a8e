import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.js';
import { AuditReader } from './audit.reader.js';

/** The audit log, read (R10.4). */
@Module({
  controllers: [AuditController],
  providers: [AuditReader],
})
export class AuditModule {}
