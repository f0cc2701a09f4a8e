import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asking, type Asker } from '../http/caller.js';
import { Answers, ForSystems, TakesCredential } from '../http/routes.js';
import { ChangesDto, ChangesQuery } from './changes.dto.js';
import { ChangesReader } from './changes.reader.js';

@ApiTags('systems')
@Controller('changes')
@ForSystems()
export class ChangesController {
  constructor(private readonly reader: ChangesReader) {}

  @Get()
  @TakesCredential('changes.read')
  @Answers(ChangesDto)
  since(@Query() query: ChangesQuery, @Asking() asker: Asker): Promise<ChangesDto> {
    return this.reader.since(query, asker);
  }
}
