import { useDepartments, useFieldName } from '../api/register.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';
import type { Measure } from './content.js';

export interface MeasureWords {
  fields: (fields: Measure['fields']) => string;
  implementer: (implementer: Measure['implementer']) => string;
  /** A part of a measure or of its memorandum with its name: `领域：税务`. */
  part: (name: string, value: unknown) => string;
}

/** Measures in words: fields and departments by their names. */
export function useMeasureWords(): MeasureWords {
  const { t, find } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const language = useLanguage();
  const fieldName = useFieldName();
  const { data: departments = [] } = useDepartments();
  const departmentName = (code: string) => {
    const department = departments.find((one) => one.code === code);
    return department ? nameIn(department, language) : code;
  };
  const fields: MeasureWords['fields'] = (given) =>
    given === 'all' ? t('catalogues.allFields') : given.map(fieldName).join(comma);
  const implementer: MeasureWords['implementer'] = (given) =>
    given.kind === 'department'
      ? departmentName(given.department)
      : t('catalogues.invited', { name: given.name });
  const said: Record<string, (value: never) => string> = {
    fields,
    implementer,
    list: (list: string) => words('list', list),
    mandatory: (mandatory: boolean) => t(mandatory ? 'common.yes' : 'common.no'),
  };
  const part = (name: string, value: unknown) => {
    const label = find(`catalogues.${name === 'title' ? 'memorandumTitle' : name}`) ?? name;
    return t('catalogues.part', { label, value: said[name]?.(value as never) ?? String(value) });
  };
  return { fields, implementer, part };
}
