import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Asking, type Asker } from '../http/caller.js';
import { Answers, ForSystems, TakesCredential } from '../http/routes.js';
import { CheckTicketDto, CheckTicketRequestDto } from './check.dto.js';
import { CHECK_PAGE, CheckService } from './check.service.js';

@ApiTags('systems')
@Controller('check-tickets')
export class CheckController {
  constructor(private readonly checks: CheckService) {}

  @Post()
  @ForSystems()
  @TakesCredential('screening.run')
  @Answers(CheckTicketDto, { description: 'Changes nothing: takes no Idempotency-Key' })
  give(@Body() body: CheckTicketRequestDto, @Asking() asker: Asker): CheckTicketDto {
    return { ...this.checks.give(body, asker), address: CHECK_PAGE };
  }
}
