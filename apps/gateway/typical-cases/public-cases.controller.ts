import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../http/page.dto.js';
import { Answers, Anyone } from '../http/routes.js';
import { PublicCasesReader } from './public-cases.reader.js';
import { PublicCasesPage } from './typical-cases.dto.js';

/** Outside the prefix of the officers' API: for the portal. */
@ApiTags('public')
@Controller('api/public/v1/typical-cases')
@Anyone()
export class PublicCasesController {
  constructor(private readonly reader: PublicCasesReader) {}

  @Get()
  @Answers(PublicCasesPage)
  list(@Query() query: PageQuery): Promise<PublicCasesPage> {
    return this.reader.list(query);
  }
}
