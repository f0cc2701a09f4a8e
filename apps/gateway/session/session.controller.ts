import { Body, Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { By, type Caller, type GatewayRequest } from '../http/caller.js';
import { Answers, AnswersNothing, Anyone, BeforeSetUp, Change } from '../http/routes.js';
import { MeReader } from './me.reader.js';
import { PasswordService } from './password.service.js';
import { SessionCookie } from './session-cookie.js';
import { ChangePasswordDto, MeDto, SignInDto } from './session.dto.js';
import { SIGN_IN_RATE } from './session-policy.js';
import { SignInService } from './sign-in.service.js';

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly passwords: PasswordService,
    private readonly reader: MeReader,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('session')
  @Anyone()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Answers(MeDto)
  async open(
    @Body() body: SignInDto,
    @Req() request: GatewayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { token, session } = await this.signIn.signIn(body, request.ip, this.cookie.read(request));
    this.cookie.set(reply, token, session.expiresAt);
    return this.reader.of(session);
  }

  /** Also without a session: signing out twice is no fault. */
  @Delete('session')
  @Anyone()
  @AnswersNothing()
  async close(
    @Req() request: GatewayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIn.signOut(this.cookie.read(request), request);
    this.cookie.clear(reply);
  }

  @Post('session/password')
  @BeforeSetUp()
  @Change()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @AnswersNothing()
  changePassword(@Body() body: ChangePasswordDto, @By() caller: Caller): Promise<void> {
    return this.passwords.change(caller, body);
  }

  @Get('me')
  @BeforeSetUp()
  @Answers(MeDto)
  me(@Req() request: GatewayRequest): Promise<MeDto> {
    return this.reader.me(request);
  }
}
