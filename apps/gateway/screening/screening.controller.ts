import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asking, type Asker } from '../http/caller.js';
import { Answers, Needs, TakesCredential } from '../http/routes.js';
import { ScreeningDto, ScreeningRequestDto } from './screening.dto.js';
import { ScreeningService } from './screening.service.js';

@ApiTags('systems')
@Controller('screening')
@Needs('entry.read')
export class ScreeningController {
  constructor(private readonly screening: ScreeningService) {}

  @Post()
  @TakesCredential('screening.run')
  @Answers(ScreeningDto, { description: 'A read: takes no Idempotency-Key' })
  screen(@Body() body: ScreeningRequestDto, @Asking() asker: Asker): Promise<ScreeningDto> {
    return this.screening.screen(body, asker);
  }
}
