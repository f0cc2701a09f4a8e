import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { MeasureBulkService } from './measure-bulk.service.js';
import { MeasureCommandsService } from './measure-commands.service.js';
import { MeasureTasksReader } from './measure-tasks.reader.js';
import {
  AcknowledgedManyDto,
  AcknowledgeManyDto,
  AnswerMeasureDto,
  ConfirmStoppedDto,
} from './measure-commands.dto.js';
import {
  BoardQuery,
  MeasureBoardDto,
  MeasureDueDatesDto,
  MeasureRoundsQuery,
  MeasureTaskDto,
  MeasureTasksPage,
} from './measure-tasks.dto.js';

@ApiTags('measures')
@Controller('measure-rounds')
@Needs('entry.read')
export class MeasureRoundsController {
  constructor(
    private readonly reader: MeasureTasksReader,
    private readonly commands: MeasureCommandsService,
    private readonly bulk: MeasureBulkService,
  ) {}

  @Get()
  @Answers(MeasureTasksPage, { description: 'Task by task, the last opened first' })
  list(@Query() query: MeasureRoundsQuery, @By() caller: Caller): Promise<MeasureTasksPage> {
    return this.reader.list(query, caller);
  }

  @Get('board')
  @Answers(MeasureBoardDto, { description: 'By implementing department' })
  board(@Query() query: BoardQuery): Promise<MeasureBoardDto> {
    return this.reader.board(query);
  }

  @Get(':entryId/tasks/:taskId/due-dates')
  @Answers(MeasureDueDatesDto, { description: 'Why the steps of a task are due when they are due' })
  dueDates(
    @IdParam('entryId') entryId: string,
    @IdParam('taskId') taskId: string,
  ): Promise<MeasureDueDatesDto> {
    return this.reader.dueDates(entryId, taskId);
  }

  @Post('acknowledge')
  @Needs('measure.answer')
  @Change()
  @Answers(AcknowledgedManyDto)
  acknowledgeMany(@Body() body: AcknowledgeManyDto, @By() caller: Caller): Promise<AcknowledgedManyDto> {
    return this.bulk.acknowledge(body, caller);
  }

  @Post(':entryId/tasks/:taskId/acknowledge')
  @Needs('measure.answer')
  @Change()
  @Answers(MeasureTaskDto)
  async acknowledge(
    @IdParam('entryId') entryId: string,
    @IdParam('taskId') taskId: string,
    @By() caller: Caller,
  ): Promise<MeasureTaskDto> {
    await this.commands.give(taskId, { name: 'acknowledge' }, { officer: caller.actor }, caller, entryId);
    return this.reader.one(taskId, caller);
  }

  @Post(':entryId/tasks/:taskId/answer')
  @Needs('measure.answer')
  @Change()
  @Answers(MeasureTaskDto, { description: 'What came of a measure after the recognition' })
  async answer(
    @IdParam('entryId') entryId: string,
    @IdParam('taskId') taskId: string,
    @Body() body: AnswerMeasureDto,
    @By() caller: Caller,
  ): Promise<MeasureTaskDto> {
    const said = { name: 'answer', ...body } as const;
    await this.commands.give(taskId, said, { officer: caller.actor }, caller, entryId);
    return this.reader.one(taskId, caller);
  }

  @Post(':entryId/tasks/:taskId/confirmStopped')
  @Needs('measure.answer')
  @Change()
  @Answers(MeasureTaskDto, { description: 'The measure stopped after the exit' })
  async confirmStopped(
    @IdParam('entryId') entryId: string,
    @IdParam('taskId') taskId: string,
    @Body() body: ConfirmStoppedDto,
    @By() caller: Caller,
  ): Promise<MeasureTaskDto> {
    const said = { name: 'confirmStopped', result: 'stopped', ...body } as const;
    await this.commands.give(taskId, said, { officer: caller.actor }, caller, entryId);
    return this.reader.one(taskId, caller);
  }
}
