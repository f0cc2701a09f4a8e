import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import {
  LookDaysDto,
  LookDaysQuery,
  LooksPage,
  LooksQuery,
  ReviewedDto,
  ReviewLooksDto,
} from './query-register.dto.js';
import { QueryRegisterReader } from './query-register.reader.js';
import { QueryReviewService } from './query-review.service.js';

@ApiTags('oversight')
@Controller('query-register')
@Needs('queryRegister.review')
export class QueryRegisterController {
  constructor(
    private readonly reader: QueryRegisterReader,
    private readonly reviews: QueryReviewService,
  ) {}

  @Get()
  @Answers(LooksPage)
  looks(@Query() query: LooksQuery, @By() caller: Caller): Promise<LooksPage> {
    return this.reader.looks(query, caller);
  }

  @Get('days')
  @Answers(LookDaysDto)
  days(@Query() query: LookDaysQuery): Promise<LookDaysDto> {
    return this.reader.days(query);
  }

  @Post('reviews')
  @Change()
  @Answers(ReviewedDto)
  review(@Body() body: ReviewLooksDto, @By() caller: Caller): Promise<ReviewedDto> {
    return this.reviews.review(body, caller);
  }
}
