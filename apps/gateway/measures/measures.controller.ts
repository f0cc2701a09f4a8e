import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asking, type Asker } from '../http/caller.js';
import { PageQuery } from '../http/page.dto.js';
import { Answers, AnswersNothing, Change, ForSystems, Needs, TakesCredential } from '../http/routes.js';
import { MeasureSystemsService } from './measure-systems.service.js';
import { MeasuresDto, MeasuresQuery } from './measures.dto.js';
import { MeasuresReader } from './measures.reader.js';
import { AcknowledgeTaskDto, MeasureFeedbackDto, SystemTasksPage } from './system-tasks.dto.js';

@ApiTags('measures')
@Controller('measures')
export class MeasuresController {
  constructor(
    private readonly reader: MeasuresReader,
    private readonly systems: MeasureSystemsService,
  ) {}

  @Get()
  @Needs('entry.read')
  @Answers(MeasuresDto, { description: 'The catalogue in force, by memorandum' })
  inForce(@Query() query: MeasuresQuery): Promise<MeasuresDto> {
    return this.reader.inForce(query);
  }

  @Get('tasks')
  @ForSystems()
  @TakesCredential('measures.feedback')
  @Answers(SystemTasksPage, {
    description:
      'What the department of the credential owes, or its body was invited to; the last opened first',
  })
  tasks(@Query() query: PageQuery, @Asking() asker: Asker): Promise<SystemTasksPage> {
    return this.systems.tasks(query, asker);
  }

  @Post('acknowledge')
  @ForSystems()
  @TakesCredential('measures.feedback')
  @Change()
  @AnswersNothing()
  acknowledge(@Body() { taskId }: AcknowledgeTaskDto, @Asking() asker: Asker): Promise<void> {
    return this.systems.acknowledge(taskId, asker);
  }

  @Post('feedback')
  @ForSystems()
  @TakesCredential('measures.feedback')
  @Change()
  @AnswersNothing()
  feedBack(@Body() body: MeasureFeedbackDto, @Asking() asker: Asker): Promise<void> {
    return this.systems.feedBack(body, asker);
  }
}
