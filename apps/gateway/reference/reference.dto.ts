import { Code, Flag, Id, Items, Text } from '../http/output.js';

export const DEPARTMENT_KINDS = ['recognising', 'implementing', 'creditOffice'] as const;

export class DepartmentDto {
  @Id()
  id!: string;

  @Text()
  code!: string;

  @Text()
  name!: string;

  @Text()
  nameEn!: string;

  @Code(DEPARTMENT_KINDS, 'DepartmentKind')
  kind!: (typeof DEPARTMENT_KINDS)[number];
}

export class DepartmentsDto {
  @Items(() => DepartmentDto)
  items!: DepartmentDto[];
}

export class FieldDto {
  @Text()
  code!: string;

  @Text()
  name!: string;

  @Text()
  nameEn!: string;

  @Flag({ description: 'Counts towards the big-data warning (§16)' })
  isKey!: boolean;

  @Flag({ description: 'Whether drafts may be of this field; `cross-field` is of warnings alone' })
  draftable!: boolean;
}

export class FieldsDto {
  @Items(() => FieldDto)
  items!: FieldDto[];
}
