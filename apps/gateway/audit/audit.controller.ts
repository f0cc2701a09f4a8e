import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Needs } from '../http/routes.js';
import { AuditPage, AuditQuery } from './audit.dto.js';
import { AuditReader } from './audit.reader.js';

@ApiTags('oversight')
@Controller('audit')
@Needs('audit.read')
export class AuditController {
  constructor(private readonly reader: AuditReader) {}

  @Get()
  @Answers(AuditPage)
  list(@Query() query: AuditQuery, @By() caller: Caller): Promise<AuditPage> {
    return this.reader.list(query, caller);
  }
}
