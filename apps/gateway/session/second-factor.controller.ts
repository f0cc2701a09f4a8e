import { Body, Controller, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, BeforeSetUp, Change } from '../http/routes.js';
import { FirstCodeDto, OfferedSecretDto, OwnPasswordDto, RecoveryCodesDto } from './second-factor.dto.js';
import { SecondFactorService } from './second-factor.service.js';
import { SIGN_IN_RATE } from './session-policy.js';

/** The second factor of the account that is signed in. */
@ApiTags('session')
@Controller('session/second-factor')
export class SecondFactorController {
  constructor(private readonly factor: SecondFactorService) {}

  @Post('offer')
  @BeforeSetUp()
  @Change()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Answers(OfferedSecretDto)
  offer(@Body() { password }: OwnPasswordDto, @By() caller: Caller): Promise<OfferedSecretDto> {
    return this.factor.offer(caller, password);
  }

  @Post('confirm')
  @BeforeSetUp()
  @Change()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Answers(RecoveryCodesDto)
  confirm(@Body() { code }: FirstCodeDto, @By() caller: Caller): Promise<RecoveryCodesDto> {
    return this.factor.confirm(caller, code);
  }

  @Post('recovery-codes')
  @Change()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Answers(RecoveryCodesDto)
  renew(@Body() { password }: OwnPasswordDto, @By() caller: Caller): Promise<RecoveryCodesDto> {
    return this.factor.renewRecoveryCodes(caller, password);
  }

  @Post('remove')
  @Change()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @AnswersNothing()
  remove(@Body() { password }: OwnPasswordDto, @By() caller: Caller): Promise<void> {
    return this.factor.remove(caller, password);
  }
}
