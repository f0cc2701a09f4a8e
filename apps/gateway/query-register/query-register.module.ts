import { Module } from '@nestjs/common';
import { QueryRegisterController } from './query-register.controller.js';
import { QueryRegisterReader } from './query-register.reader.js';
import { QueryReviewService } from './query-review.service.js';

/** The register of looks at personal data, and its review (R10.1). */
@Module({ controllers: [QueryRegisterController], providers: [QueryRegisterReader, QueryReviewService] })
export class QueryRegisterModule {}
