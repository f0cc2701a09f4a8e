import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { By, type Caller, type GatewayRequest } from '../http/caller.js';
import { Answers, Change, Needs, TakesFile } from '../http/routes.js';
import {
  PlatformsDto,
  SnapshotFormDto,
  SnapshotReceivedDto,
  SnapshotsDto,
  SnapshotsQuery,
  WaitingCandidatesPage,
  WaitingQuery,
} from './platforms.dto.js';
import { PlatformsReader } from './platforms.reader.js';
import { SnapshotUploadService } from './snapshot-upload.service.js';

@ApiTags('platforms')
@Controller()
@Needs('entry.read')
export class PlatformsController {
  constructor(
    private readonly reader: PlatformsReader,
    private readonly uploads: SnapshotUploadService,
  ) {}

  @Get('platforms')
  @Answers(PlatformsDto)
  platforms(): Promise<PlatformsDto> {
    return this.reader.all();
  }

  @Get('comparisons/waiting')
  @Answers(WaitingCandidatesPage, { description: 'Candidates of the red list that wait for platform data' })
  waiting(@Query() query: WaitingQuery, @By() caller: Caller): Promise<WaitingCandidatesPage> {
    return this.reader.waiting(query, caller);
  }

  @Get('platform-snapshots')
  @Answers(SnapshotsDto, { description: 'The newest 50' })
  snapshots(@Query() { platform }: SnapshotsQuery): Promise<SnapshotsDto> {
    return this.reader.recent(platform);
  }

  @Post('platform-snapshots')
  @Needs('platform.upload')
  @Change()
  @TakesFile()
  @ApiBody({ type: SnapshotFormDto })
  @Answers(SnapshotReceivedDto, {
    status: 201,
    description: 'Taken as a whole; a faulty line refuses the file',
  })
  async upload(@Req() request: GatewayRequest, @By() caller: Caller): Promise<SnapshotReceivedDto> {
    return this.reader.received(await this.uploads.receive(request, caller));
  }
}
