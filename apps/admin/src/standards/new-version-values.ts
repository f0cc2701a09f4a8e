import type { Dayjs } from 'dayjs';
import type { StandardCriteria } from '../../../../libs/rules/standards/criteria.js';
import type { NewVersion, RecognitionBasisKind, SubjectKind } from '../api/types.js';

/** The form of a new version as antd holds it. */
export interface VersionValues {
  level: NewVersion['level'];
  issuingBody: string;
  documentNo: string;
  text: string;
  effectiveFrom: Dayjs;
  effectiveTo?: Dayjs | null;
  repealed?: boolean;
  subjectKinds?: SubjectKind[];
  basisKinds?: RecognitionBasisKind[];
  least?: number | null;
  conductMost?: string | null;
  countedTo?: 'recognition' | 'today';
}

const dayOf = (day: Dayjs): string => day.format('YYYY-MM-DD');
const some = <Value>(values: readonly Value[] | undefined): Value[] | null =>
  values && values.length > 0 ? [...values] : null;

function basesOf({ basisKinds, least }: VersionValues): StandardCriteria['bases'] {
  const kinds = some(basisKinds);
  const bases = { ...(kinds && { kinds }), ...(least && { least }) };
  return Object.keys(bases).length > 0 ? bases : undefined;
}

/** What the service is to judge; null where the form asks for nothing. A repealed standard asks for nothing else. */
export function criteriaOf(values: VersionValues): StandardCriteria | null {
  if (values.repealed) return { repealed: true };
  const subjectKinds = some(values.subjectKinds);
  const bases = basesOf(values);
  const { conductMost, countedTo = 'recognition' } = values;
  const criteria = {
    ...(subjectKinds && { subjectKinds }),
    ...(bases && { bases }),
    ...(conductMost && { conductAge: { most: conductMost, countedTo } }),
  };
  return Object.keys(criteria).length > 0 ? criteria : null;
}

/** The form as the service takes it. */
export function versionOf(values: VersionValues): NewVersion {
  const { level, issuingBody, documentNo, text, effectiveFrom, effectiveTo } = values;
  return {
    level,
    issuingBody: issuingBody.trim(),
    documentNo: documentNo.trim(),
    text: text.trim(),
    effectiveFrom: dayOf(effectiveFrom),
    effectiveTo: effectiveTo ? dayOf(effectiveTo) : null,
    criteria: criteriaOf(values),
  };
}
