import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import {
  AnswerSuggestionDto,
  StandardDto,
  StandardsPage,
  StandardsQuery,
  StandardVersionDto,
  SuggestDto,
  SuggestionDto,
  SuggestionsPage,
  SuggestionsQuery,
} from './standards.dto.js';
import { NewVersionDto } from './new-version.dto.js';
import { StandardsReader } from './standards.reader.js';
import { SuggestionsReader } from './suggestions.reader.js';
import { SuggestionsService } from './suggestions.service.js';
import { VersionsService } from './versions.service.js';

@ApiTags('standards')
@Controller('standards')
@Needs('standard.read')
export class StandardsController {
  constructor(
    private readonly reader: StandardsReader,
    private readonly suggestionsReader: SuggestionsReader,
    private readonly suggestions: SuggestionsService,
    private readonly versions: VersionsService,
  ) {}

  @Get()
  @Answers(StandardsPage)
  list(@Query() query: StandardsQuery): Promise<StandardsPage> {
    return this.reader.list(query);
  }

  @Get('suggestions')
  @Answers(SuggestionsPage)
  listSuggestions(@Query() query: SuggestionsQuery, @By() caller: Caller): Promise<SuggestionsPage> {
    return this.suggestionsReader.list(query, caller);
  }

  @Post('suggestions/:id/answer')
  @Needs('standard.answer')
  @Change()
  @Answers(SuggestionDto)
  answer(
    @IdParam() id: string,
    @Body() body: AnswerSuggestionDto,
    @By() caller: Caller,
  ): Promise<SuggestionDto> {
    return this.suggestions.answer(id, body, caller);
  }

  @Get(':id')
  @Answers(StandardDto)
  one(@IdParam() id: string): Promise<StandardDto> {
    return this.reader.one(id);
  }

  @Post(':id/versions')
  @Needs('standard.edit')
  @Change()
  @Answers(StandardVersionDto, { status: 201 })
  addVersion(
    @IdParam() id: string,
    @Body() body: NewVersionDto,
    @By() caller: Caller,
  ): Promise<StandardVersionDto> {
    return this.versions.add(id, body, caller);
  }

  @Post(':id/suggestions')
  @Needs('standard.suggest')
  @Change()
  @Answers(SuggestionDto, { status: 201 })
  suggest(@IdParam() id: string, @Body() body: SuggestDto, @By() caller: Caller): Promise<SuggestionDto> {
    return this.suggestions.suggest(id, body, caller);
  }
}
