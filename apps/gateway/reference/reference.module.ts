import { Module } from '@nestjs/common';
import { DepartmentsService } from './departments.service.js';
import { FieldsService } from './fields.service.js';
import { ReferenceActs } from './reference-acts.js';
import { ReferenceController } from './reference.controller.js';
import { ReferenceReader } from './reference.reader.js';

/** Departments and fields: read by everybody, kept by the credit office. */
@Module({
  controllers: [ReferenceController],
  providers: [DepartmentsService, FieldsService, ReferenceActs, ReferenceReader],
})
export class ReferenceModule {}
