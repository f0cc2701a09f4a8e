import { applyDecorators, Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OfficerCommand } from '../../../libs/contract/entry.messages.js';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import * as bodies from './commands.dto.js';
import { CommandsService } from './commands.service.js';

const Command = (name: OfficerCommand) =>
  applyDecorators(Post(name), Change(), Answers(bodies.CommandResultDto));

/** An officer's commands (§5, §6, §14, §17), one route each, so that each body is checked and described. */
@ApiTags('commands')
@Controller('entries/:id/commands')
@Needs('entry.read')
export class CommandsController {
  constructor(private readonly commands: CommandsService) {}

  @Command('submit')
  submit(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('submit', id, body, by);
  }

  @Command('return')
  return(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('return', id, body, by);
  }

  @Command('approve')
  approve(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('approve', id, body, by);
  }

  @Command('withdraw')
  withdraw(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('withdraw', id, body, by);
  }

  @Command('serveNotice')
  serveNotice(@IdParam() id: string, @Body() body: bodies.ServeNoticeDto, @By() by: Caller) {
    return this.commands.give('serveNotice', id, body, by);
  }

  @Command('recordStatement')
  recordStatement(@IdParam() id: string, @Body() body: bodies.RecordStatementDto, @By() by: Caller) {
    return this.commands.give('recordStatement', id, body, by);
  }

  @Command('startPublicity')
  startPublicity(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('startPublicity', id, body, by);
  }

  @Command('waivePriorProcedure')
  waivePriorProcedure(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('waivePriorProcedure', id, body, by);
  }

  @Command('fileObjection')
  fileObjection(@IdParam() id: string, @Body() body: bodies.FileObjectionDto, @By() by: Caller) {
    return this.commands.give('fileObjection', id, body, by);
  }

  @Command('decideObjection')
  decideObjection(@IdParam() id: string, @Body() body: bodies.DecideObjectionDto, @By() by: Caller) {
    return this.commands.give('decideObjection', id, body, by);
  }

  @Command('passLegalReview')
  passLegalReview(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('passLegalReview', id, body, by);
  }

  @Command('failLegalReview')
  failLegalReview(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('failLegalReview', id, body, by);
  }

  @Command('recognise')
  recognise(@IdParam() id: string, @Body() body: bodies.RecogniseDto, @By() by: Caller) {
    return this.commands.give('recognise', id, body, by);
  }

  @Command('setValidity')
  setValidity(@IdParam() id: string, @Body() body: bodies.SetValidityDto, @By() by: Caller) {
    return this.commands.give('setValidity', id, body, by);
  }

  @Command('serveWarning')
  serveWarning(@IdParam() id: string, @Body() body: bodies.ServeWarningDto, @By() by: Caller) {
    return this.commands.give('serveWarning', id, body, by);
  }

  @Command('extend')
  extend(@IdParam() id: string, @Body() body: bodies.SetValidityDto, @By() by: Caller) {
    return this.commands.give('extend', id, body, by);
  }

  @Command('withholdPassages')
  withholdPassages(@IdParam() id: string, @Body() body: bodies.WithholdPassagesDto, @By() by: Caller) {
    return this.commands.give('withholdPassages', id, body, by);
  }

  @Command('suspend')
  suspend(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('suspend', id, body, by);
  }

  @Command('resume')
  resume(@IdParam() id: string, @Body() body: bodies.CommandBody, @By() by: Caller) {
    return this.commands.give('resume', id, body, by);
  }

  @Command('correctServiceDate')
  correctServiceDate(@IdParam() id: string, @Body() body: bodies.CorrectServiceDateDto, @By() by: Caller) {
    return this.commands.give('correctServiceDate', id, body, by);
  }

  @Command('exit')
  exit(@IdParam() id: string, @Body() body: bodies.ExitDto, @By() by: Caller) {
    return this.commands.give('exit', id, body, by);
  }
}
