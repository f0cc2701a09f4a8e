import { MEASURE_LISTS, type MeasureList } from '../../../libs/rules/measures/catalogue.js';
import { CodeIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Flag, Items, Text, Texts } from '../http/output.js';

export class MeasuresQuery {
  @CodeIn(MEASURE_LISTS, 'MeasureList', { optional: true })
  list?: MeasureList;

  @TextIn(64, { optional: true, description: 'Code of a field' })
  field?: string;
}

export class CataloguedMeasureDto {
  @Text()
  code!: string;

  @Text()
  text!: string;

  @Code(MEASURE_LISTS, 'MeasureList')
  list!: MeasureList;

  @Texts({ nullable: true, description: 'Codes of fields; null: all of them' })
  fields!: string[] | null;

  @Text({ nullable: true, description: 'Code of the department; null: a body outside government is invited' })
  department!: string | null;

  @Text({ nullable: true, description: 'Code of the invited body' })
  body!: string | null;

  @Text({ nullable: true })
  bodyName!: string | null;

  @Text()
  legalBasis!: string;

  @Flag({ description: 'False: it may be applied. Never true of an invited body' })
  mandatory!: boolean;
}

export class MemorandumDto {
  @Text()
  code!: string;

  @Text()
  title!: string;

  @Text()
  documentNo!: string;

  @Day()
  issuedOn!: string;

  @Items(() => CataloguedMeasureDto)
  measures!: CataloguedMeasureDto[];
}

export class MeasuresDto {
  @Count()
  version!: number;

  @Text()
  issuedBy!: string;

  @Day()
  effectiveFrom!: string;

  @Items(() => MemorandumDto)
  memoranda!: MemorandumDto[];
}
