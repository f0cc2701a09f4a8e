import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asking, type Asker } from '../http/caller.js';
import { PageQuery } from '../http/page.dto.js';
import { Answers, AnswersNothing, Change, ForSystems, Needs, TakesCredential } from '../http/routes.js';
import { InvitedBodyService } from './invited-body.service.js';
import { InvitationsPage, MeasureFeedbackDto } from './invitations.dto.js';
import { MeasuresDto, MeasuresQuery } from './measures.dto.js';
import { MeasuresReader } from './measures.reader.js';

@ApiTags('measures')
@Controller('measures')
export class MeasuresController {
  constructor(
    private readonly reader: MeasuresReader,
    private readonly invited: InvitedBodyService,
  ) {}

  @Get()
  @Needs('entry.read')
  @Answers(MeasuresDto, { description: 'The catalogue in force, by memorandum' })
  inForce(@Query() query: MeasuresQuery): Promise<MeasuresDto> {
    return this.reader.inForce(query);
  }

  @Get('invitations')
  @ForSystems()
  @TakesCredential('measures.feedback')
  @Answers(InvitationsPage, { description: 'What the body of the credential was invited to' })
  invitations(@Query() query: PageQuery, @Asking() asker: Asker): Promise<InvitationsPage> {
    return this.invited.invitations(query, asker);
  }

  @Post('feedback')
  @ForSystems()
  @TakesCredential('measures.feedback')
  @Change()
  @AnswersNothing()
  feedBack(@Body() body: MeasureFeedbackDto, @Asking() asker: Asker): Promise<void> {
    return this.invited.feedBack(body, asker);
  }
}
