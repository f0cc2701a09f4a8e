import { Injectable } from '@nestjs/common';
import { MeasureDueRepository } from '../../libs/persistence/repositories/measure-due.repository.js';
import { PagedRecounts } from './paged-recounts.js';

/** Every step of a measure that a department owes (R1.6). */
@Injectable()
export class MeasureRecounts extends PagedRecounts {
  constructor(dues: MeasureDueRepository) {
    super(dues);
  }
}
