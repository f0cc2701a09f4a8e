import { Injectable } from '@nestjs/common';
import { CorrectionDueRepository } from '../../libs/persistence/repositories/correction-due.repository.js';
import { PagedRecounts } from './paged-recounts.js';

/** What corrections owe (R1.6). */
@Injectable()
export class CorrectionRecounts extends PagedRecounts {
  constructor(dues: CorrectionDueRepository) {
    super(dues);
  }
}
