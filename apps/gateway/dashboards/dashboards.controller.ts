import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Needs } from '../http/routes.js';
import { OverviewDto } from './dashboards.dto.js';
import { OversightDto } from './oversight.dto.js';
import { OversightReader } from './oversight.reader.js';
import { OverviewReader } from './overview.reader.js';

@ApiTags('dashboards')
@Controller('dashboards')
@Needs('entry.read')
export class DashboardsController {
  constructor(
    private readonly reader: OverviewReader,
    private readonly oversightReader: OversightReader,
  ) {}

  @Get('overview')
  @Answers(OverviewDto)
  overview(): Promise<OverviewDto> {
    return this.reader.overview();
  }

  @Get('oversight')
  @Answers(OversightDto, { description: 'Filings in time, what is late and why, and objections' })
  oversight(): Promise<OversightDto> {
    return this.oversightReader.oversight();
  }
}
