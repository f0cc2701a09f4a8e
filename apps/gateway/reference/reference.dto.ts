import {
  DEPARTMENT_KINDS,
  KINDS_TO_CHOOSE,
  type DepartmentKind,
  type KindToChoose,
} from '../../../libs/rules/organisation/departments.js';
import { isCode, isName } from '../../../libs/rules/organisation/names.js';
import { CodeIn, CountIn, FlagIn, FormIn } from '../http/input.js';
import { Code, Count, Flag, Id, Items, Text } from '../http/output.js';

const LONGEST_NAME = 100;
const NAME = 'letters, digits and the marks of names only';
const MOST_VERSIONS = 1_000_000_000;

class Named {
  @FormIn(LONGEST_NAME, isName, NAME)
  name!: string;

  @FormIn(LONGEST_NAME, isName, NAME, { description: 'In English' })
  nameEn!: string;
}

export class VersionDto {
  @CountIn(1, MOST_VERSIONS, { description: 'As you have seen it: of two changes the second is told' })
  version!: number;
}

const CodeTextIn = () =>
  FormIn(40, isCode, 'small Latin letters and digits, single hyphens between them', {
    description: 'Other data names it by this: it never changes',
  });

export class NewDepartmentDto extends Named {
  @CodeTextIn()
  code!: string;

  @CodeIn(KINDS_TO_CHOOSE, 'NewDepartmentKind')
  kind!: KindToChoose;
}

export class ChangeDepartmentDto extends Named {
  @CodeIn(DEPARTMENT_KINDS, 'DepartmentKind')
  kind!: DepartmentKind;

  @CountIn(1, MOST_VERSIONS)
  version!: number;
}

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
  kind!: DepartmentKind;

  @Flag({ description: 'False: out of use; what it recognised keeps its name' })
  active!: boolean;

  @Count()
  version!: number;
}

export class DepartmentsDto {
  @Items(() => DepartmentDto)
  items!: DepartmentDto[];
}

class FieldGiven extends Named {
  @FlagIn({ description: 'Counts towards the big-data warning (§16)' })
  isKey!: boolean;
}

export class NewFieldDto extends FieldGiven {
  @CodeTextIn()
  code!: string;
}

export class ChangeFieldDto extends FieldGiven {
  @CountIn(1, MOST_VERSIONS)
  version!: number;
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

  @Flag({ description: 'False: out of use; running entries go on' })
  active!: boolean;

  @Flag({ description: 'Whether drafts may be of this field; `cross-field` is of warnings alone' })
  draftable!: boolean;

  @Count()
  version!: number;
}

export class FieldsDto {
  @Items(() => FieldDto)
  items!: FieldDto[];
}
