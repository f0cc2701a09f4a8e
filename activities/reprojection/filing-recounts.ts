import { Injectable } from '@nestjs/common';
import { FilingDueRepository } from '../../libs/persistence/repositories/filing-due.repository.js';
import { PagedRecounts } from './paged-recounts.js';

/** Every filing without a receipt (R1.6). */
@Injectable()
export class FilingRecounts extends PagedRecounts {
  constructor(dues: FilingDueRepository) {
    super(dues);
  }
}
