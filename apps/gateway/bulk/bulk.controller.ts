import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { BulkDto, BulkResultDto } from './bulk.dto.js';
import { BULK_COMMANDS, BulkCommandPipe, type BulkCommand } from './bulk-command.pipe.js';
import { BulkService } from './bulk.service.js';

@ApiTags('commands')
@Controller('bulk')
@Needs('bulk.run')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post(':name')
  @ApiParam({ name: 'name', enum: BULK_COMMANDS })
  @Change()
  @Answers(BulkResultDto)
  give(@Param('name', BulkCommandPipe) name: BulkCommand, @Body() body: BulkDto, @By() caller: Caller) {
    return body.preview ? this.bulk.preview(name, body, caller) : this.bulk.give(name, body, caller);
  }
}
