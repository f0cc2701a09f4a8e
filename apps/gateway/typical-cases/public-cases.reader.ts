import { Injectable } from '@nestjs/common';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import {
  caseFacts,
  TypicalCaseRepository,
} from '../../../libs/persistence/repositories/typical-case.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { isFitForCase } from '../../../libs/rules/typical-cases/typical-case.js';
import type { PageQuery } from '../http/page.dto.js';
import type { PublicCasesPage } from './typical-cases.dto.js';

/** What the public reads of typical cases: those published whose entry still stands as one (R7.4). */
@Injectable()
export class PublicCasesReader {
  constructor(
    private readonly cases: TypicalCaseRepository,
    private readonly fields: FieldRepository,
  ) {}

  async list({ cursor, limit }: PageQuery): Promise<PublicCasesPage> {
    const { items, next } = await this.cases.list('published', { cursor, limit });
    const fields = new Map((await this.fields.list()).map(({ code, name }) => [code, name]));
    // An entry may have been removed a moment ago, before the feed of changes withdrew its case.
    const fit = items.filter((one) => isFitForCase(caseFacts(one).entry));
    return {
      items: fit.map(
        ({ id, listKind: list, fieldCode, departmentName: department, title, text, decidedAt }) => ({
          ...{ id, list, field: fields.get(fieldCode) ?? fieldCode, department, title, text },
          publishedOn: shanghaiDate(decidedAt!.toISOString()),
        }),
      ),
      next,
    };
  }
}
