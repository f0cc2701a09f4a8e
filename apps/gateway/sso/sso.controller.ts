import { Body, Controller, Get, Post, Redirect, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayRequest } from '../http/caller.js';
import { Answers, Anyone, SendsOn } from '../http/routes.js';
import { MeReader } from '../session/me.reader.js';
import { MeDto } from '../session/session.dto.js';
import { SessionCookie } from '../session/session-cookie.js';
import { SIGN_IN_RATE } from '../session/session-policy.js';
import { SsoCookies } from './sso-cookies.js';
import { SsoSignInDto } from './sso.dto.js';
import { SsoService } from './sso.service.js';
import { SsoSignInService } from './sso-sign-in.service.js';

/**
 * Single sign-on: `GET` leads to the identity provider, which sends the browser to the callback; our own sign-in page then
 * asks for the session by `POST`. A page of ours has to ask, because the browser sends no `Strict` cookie along
 * with a visit that another site began: the callback sees neither the session that there was nor what belongs to it.
 */
@ApiTags('session')
@Controller('session/sso')
@Anyone()
export class SsoController {
  constructor(
    private readonly sso: SsoService,
    private readonly signIn: SsoSignInService,
    private readonly reader: MeReader,
    private readonly cookies: SsoCookies,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Redirect()
  @SendsOn('To the identity provider')
  async begin(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return { url: await this.sso.begin(request, reply) };
  }

  @Get('callback')
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Redirect()
  @SendsOn('To the sign-in page, which is told by `sso` how it ended')
  async comeBack(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return { url: await this.sso.comeBack(request, reply) };
  }

  @Get('end')
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Redirect()
  @SendsOn('To where the identity provider ends its own session')
  async end() {
    return { url: await this.sso.endElsewhere() };
  }

  @Post()
  @RouteConfig({ rateLimit: SIGN_IN_RATE })
  @Answers(MeDto)
  async open(
    @Body() { code }: SsoSignInDto,
    @Req() request: GatewayRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const arrival = this.cookies.arrival(request, new Date());
    const before = this.cookie.read(request);
    const { token, session } = await this.signIn.signIn(arrival, code, request.ip, before);
    this.cookies.forgetArrival(reply);
    this.cookie.set(reply, token, session.expiresAt);
    return this.reader.of(session);
  }
}
