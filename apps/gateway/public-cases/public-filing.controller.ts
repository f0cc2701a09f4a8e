import { Body, Controller, Get, Ip, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { idempotencyKeyOf } from '../http/idempotency-key.js';
import { Answers, Anyone, TakesFilesFrom, TakesKey } from '../http/routes.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import { CaseLookupService } from './case-lookup.service.js';
import { FilingChallengeDto, FilingFormDto } from './filing-form.dto.js';
import { FilingFormReader } from './filing-form.reader.js';
import { PartyEvidenceService } from './party-evidence.service.js';
import {
  AddEvidenceDto,
  FileLeadDto,
  FileObjectionDto,
  FileRepairDto,
  PublicCaseStandingDto,
  PublicFiledDto,
  QueryCodeDto,
  WithdrawCaseDto,
} from './public-cases.dto.js';
import { PublicFilingService } from './public-filing.service.js';

/** From one address. Filings of all kinds count together, and so does whatever takes a query code. */
const FILING_RATE = { max: 20, timeWindow: '10 minutes', groupId: 'filing' };
const CODE_RATE = { max: 30, timeWindow: '10 minutes', groupId: 'query-code' };
const FORM_RATE = { max: 60, timeWindow: '1 minute', groupId: 'filing-form' };

/** What anybody can bring before a department, and follow, without signing in (§五, §十四, §二十, §二十一). */
@ApiTags('public cases')
@Controller(PUBLIC_PREFIX)
@Anyone()
export class PublicFilingController {
  constructor(
    private readonly filing: PublicFilingService,
    private readonly lookup: CaseLookupService,
    private readonly evidence: PartyEvidenceService,
    private readonly form: FilingFormReader,
  ) {}

  @Get('filing')
  @RouteConfig({ rateLimit: FORM_RATE })
  @Answers(FilingFormDto, { description: 'What the forms need to know' })
  needs(): Promise<FilingFormDto> {
    return this.form.read();
  }

  @Get('filing/challenge')
  @RouteConfig({ rateLimit: FORM_RATE })
  @Answers(FilingChallengeDto, { description: 'For the ALTCHA widget; good for one filing, within an hour' })
  challenge(): Promise<FilingChallengeDto> {
    return this.form.challenge();
  }

  @Post('objections')
  @TakesFilesFrom(FILING_RATE)
  @ApiBody({ type: FileObjectionDto })
  @Answers(PublicFiledDto, { status: 201, description: 'To a black or watch entry (§21)' })
  objection(@Req() request: FastifyRequest): Promise<PublicFiledDto> {
    return this.filing.file('objection', request);
  }

  @Post('challenges')
  @TakesFilesFrom(FILING_RATE)
  @ApiBody({ type: FileObjectionDto })
  @Answers(PublicFiledDto, { status: 201, description: 'Of a red entry (§20)' })
  challengeOfRed(@Req() request: FastifyRequest): Promise<PublicFiledDto> {
    return this.filing.file('challenge', request);
  }

  @Post('repairs')
  @TakesFilesFrom(FILING_RATE)
  @ApiBody({ type: FileRepairDto })
  @Answers(PublicFiledDto, { status: 201, description: 'By the listed subject itself (§14)' })
  repair(@Req() request: FastifyRequest): Promise<PublicFiledDto> {
    return this.filing.file('repair', request);
  }

  @Post('leads')
  @TakesFilesFrom(FILING_RATE)
  @ApiBody({ type: FileLeadDto })
  @Answers(PublicFiledDto, { status: 201, description: 'On somebody who is not listed yet (§5)' })
  lead(@Req() request: FastifyRequest): Promise<PublicFiledDto> {
    return this.filing.file('lead', request);
  }

  @Post('cases/lookup')
  @RouteConfig({ rateLimit: CODE_RATE })
  @Answers(PublicCaseStandingDto, {
    description: 'A read; the code travels in the body, so that no log or history keeps it',
  })
  lookUp(@Body() { code }: QueryCodeDto): Promise<PublicCaseStandingDto> {
    return this.lookup.lookUp(code);
  }

  @Post('cases/evidence')
  @TakesFilesFrom(FILING_RATE)
  @ApiBody({ type: AddEvidenceDto })
  @Answers(PublicCaseStandingDto, {
    status: 201,
    description: 'Further evidence, by who holds the query code, while nothing is decided (§20, §21)',
  })
  addEvidence(@Req() request: FastifyRequest): Promise<PublicCaseStandingDto> {
    return this.evidence.add(request);
  }

  @Post('cases/withdraw')
  @TakesKey()
  @RouteConfig({ rateLimit: CODE_RATE })
  @Answers(PublicCaseStandingDto)
  withdraw(
    @Body() body: WithdrawCaseDto,
    @Req() request: FastifyRequest,
    @Ip() ip: string,
  ): Promise<PublicCaseStandingDto> {
    return this.lookup.withdraw(body, idempotencyKeyOf(request.headers['idempotency-key']), ip);
  }
}
