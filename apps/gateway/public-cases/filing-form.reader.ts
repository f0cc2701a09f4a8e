import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { MAX_DOCUMENT_BYTES } from '../documents/document-keeper.js';
import { Problem } from '../http/problem.js';
import { MAX_FILES } from './evidence-form.js';
import { FilingProof } from './filing-proof.js';
import type { FilingChallengeDto, FilingFormDto } from './filing-form.dto.js';

/** What the forms of the portal, and of anybody else, have to know before they are sent. */
@Injectable()
export class FilingFormReader {
  constructor(
    private readonly proof: FilingProof,
    private readonly departments: DepartmentRepository,
    private readonly fields: FieldRepository,
  ) {}

  async read(): Promise<FilingFormDto> {
    const { widget } = this.proof;
    const departments = await this.departments.inUse();
    return {
      ...{ proof: this.proof.kind, maxFiles: MAX_FILES, maxFileBytes: MAX_DOCUMENT_BYTES },
      captcha: widget && { script: widget.script, siteKey: widget.siteKey, field: widget.field },
      departments: departments.map(({ id, name, nameEn }) => ({ id, name, nameEn })),
      fields: (await this.fields.list())
        .filter(({ active }) => active)
        .map(({ code, name, nameEn }) => ({ code, name, nameEn })),
    };
  }

  /** Throws `not-found` where no work is asked for. */
  async challenge(): Promise<FilingChallengeDto> {
    if (this.proof.kind !== 'work') throw new Problem('not-found');
    return (await this.proof.challenge(new Date())) as FilingChallengeDto;
  }
}
