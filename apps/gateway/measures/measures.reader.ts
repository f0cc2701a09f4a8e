import { Injectable } from '@nestjs/common';
import { MeasureCatalogueReader } from '../../../libs/persistence/repositories/measure-catalogue.reader.js';
import type { CataloguedMeasure } from '../../../libs/rules/measures/catalogue.js';
import type { CataloguedMeasureDto, MeasuresDto, MeasuresQuery } from './measures.dto.js';

/** The catalogue of measures in force, by memorandum (R7.1). */
@Injectable()
export class MeasuresReader {
  constructor(private readonly catalogue: MeasureCatalogueReader) {}

  async inForce({ list, field }: MeasuresQuery): Promise<MeasuresDto> {
    const { memoranda, ...catalogue } = await this.catalogue.current();
    const wanted = ({ list: of, fields }: CataloguedMeasure) =>
      (list === undefined || of === list) &&
      (field === undefined || fields === 'all' || fields.includes(field));
    const found = memoranda.map(({ measures, ...memorandum }) => ({
      ...memorandum,
      measures: measures.filter(wanted).map(measureShown),
    }));
    return { ...catalogue, memoranda: found.filter(({ measures }) => measures.length > 0) };
  }
}

function measureShown({ implementer, fields, ...measure }: CataloguedMeasure): CataloguedMeasureDto {
  const { code, text, list, legalBasis, mandatory } = measure;
  const invited = implementer.kind === 'invitedBody' ? implementer : null;
  return {
    ...{ code, text, list, legalBasis, mandatory, fields: fields === 'all' ? null : [...fields] },
    department: implementer.kind === 'department' ? implementer.department : null,
    ...{ body: invited?.body ?? null, bodyName: invited?.name ?? null },
  };
}
