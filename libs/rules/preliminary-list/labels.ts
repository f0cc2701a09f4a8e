import type { RecognitionBasisKind, SubjectKind } from '../words.js';

/** Kinds of identity documents; subjects other than natural persons may have the last three. */
export const DOCUMENT_TYPES = [
  'residentId',
  'passport',
  'hkMacaoTravelPermit',
  'taiwanTravelPermit',
  'hkMacaoTaiwanResidencePermit',
  'foreignPermanentResidentCard',
  'businessLicence',
  'organisationCode',
  'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What the template writes, and other spellings in use. The first of each kind is the one shown. */
export const SUBJECT_KIND_LABELS: ReadonlyMap<string, SubjectKind> = new Map([
  ['自然人', 'naturalPerson'],
  ['企业', 'enterprise'],
  ['社会组织', 'socialOrganisation'],
  ['事业单位', 'publicInstitution'],
  ['政府部门', 'governmentBody'],
  ['政府机关', 'governmentBody'],
  ['机关', 'governmentBody'],
]);

export const DOCUMENT_TYPE_LABELS: ReadonlyMap<string, DocumentType> = new Map([
  ['居民身份证', 'residentId'],
  ['身份证', 'residentId'],
  ['护照', 'passport'],
  ['港澳居民来往内地通行证', 'hkMacaoTravelPermit'],
  ['台湾居民来往大陆通行证', 'taiwanTravelPermit'],
  ['港澳台居民居住证', 'hkMacaoTaiwanResidencePermit'],
  ['外国人永久居留身份证', 'foreignPermanentResidentCard'],
  ['营业执照', 'businessLicence'],
  ['组织机构代码证', 'organisationCode'],
  ['其他', 'other'],
  ['其他证件', 'other'],
]);

/** The closed list of §四; there is no other basis. */
export const BASIS_KIND_LABELS: ReadonlyMap<string, RecognitionBasisKind> = new Map([
  ['登记', 'registration'],
  ['登记类信息', 'registration'],
  ['刑事处罚', 'criminalPenalty'],
  ['行政许可', 'administrativeLicence'],
  ['行政处罚', 'administrativePenalty'],
  ['行政强制', 'administrativeCoercion'],
  ['行政确认', 'administrativeConfirmation'],
  ['行政检查', 'administrativeInspection'],
  ['行政征收', 'administrativeLevy'],
  ['行政奖励', 'administrativeReward'],
  ['行政给付', 'administrativePayment'],
  ['司法裁决', 'judgmentNotPerformed'],
  ['拒不履行生效司法裁决', 'judgmentNotPerformed'],
  ['表彰奖励', 'commendation'],
  ['其他', 'otherByLaw'],
  ['法律法规规定的其他信息', 'otherByLaw'],
]);

export const YES_NO_LABELS: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
]);
