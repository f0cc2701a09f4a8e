import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Needs } from '../http/routes.js';
import { OverviewDto } from './dashboards.dto.js';
import { OverviewReader } from './overview.reader.js';

@ApiTags('dashboards')
@Controller('dashboards')
@Needs('entry.read')
export class DashboardsController {
  constructor(private readonly reader: OverviewReader) {}

  @Get('overview')
  @Answers(OverviewDto)
  overview(): Promise<OverviewDto> {
    return this.reader.overview();
  }
}
