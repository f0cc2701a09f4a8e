import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import {
  CreateCredentialDto,
  CredentialSecretDto,
  CredentialsDto,
  RotateCredentialDto,
} from './credentials.dto.js';
import { CredentialsService } from './credentials.service.js';

@ApiTags('systems')
@Controller('credentials')
@Needs('credential.manage')
export class CredentialsController {
  constructor(private readonly credentials: CredentialsService) {}

  @Get()
  @Answers(CredentialsDto)
  list(): Promise<CredentialsDto> {
    return this.credentials.list();
  }

  @Post()
  @Change()
  @Answers(CredentialSecretDto, { status: 201 })
  create(@Body() body: CreateCredentialDto, @By() caller: Caller): Promise<CredentialSecretDto> {
    return this.credentials.create(body, caller);
  }

  @Post(':id/rotate')
  @Change()
  @Answers(CredentialSecretDto)
  rotate(
    @IdParam() id: string,
    @Body() body: RotateCredentialDto,
    @By() caller: Caller,
  ): Promise<CredentialSecretDto> {
    return this.credentials.rotate(id, body, caller);
  }

  @Post(':id/revoke')
  @Change()
  @AnswersNothing()
  revoke(@IdParam() id: string, @By() caller: Caller): Promise<void> {
    return this.credentials.revoke(id, caller);
  }
}
