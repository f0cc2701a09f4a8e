import { Module } from '@nestjs/common';
import { ScreeningModule } from '../screening/screening.module.js';
import { CheckController } from './check.controller.js';
import { CheckService } from './check.service.js';
import { CheckTickets } from './check-tickets.js';

/** A page for checking one subject, to be framed by approval systems (R7.3). Its route is in `serve-check-page.ts`. */
@Module({
  imports: [ScreeningModule],
  controllers: [CheckController],
  providers: [CheckService, CheckTickets],
  exports: [CheckService],
})
export class CheckModule {}
