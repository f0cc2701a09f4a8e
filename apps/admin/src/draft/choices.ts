import type { DocumentType, DraftList, RecognitionBasisKind, SubjectKind } from '../api/types.js';

/** The lists that officers put subjects on; warnings list themselves. */
export const DRAFT_LISTS = ['red', 'black', 'watch'] as const satisfies readonly DraftList[];

export const SUBJECT_KINDS: readonly SubjectKind[] = [
  'enterprise',
  'naturalPerson',
  'socialOrganisation',
  'publicInstitution',
  'governmentBody',
];

export const PERSONAL_DOCUMENTS: readonly DocumentType[] = [
  'residentId',
  'passport',
  'hkMacaoTravelPermit',
  'taiwanTravelPermit',
  'hkMacaoTaiwanResidencePermit',
  'foreignPermanentResidentCard',
  'other',
];

export const BASIS_KINDS: readonly RecognitionBasisKind[] = [
  'administrativePenalty',
  'criminalPenalty',
  'judgmentNotPerformed',
  'registration',
  'administrativeLicence',
  'administrativeCoercion',
  'administrativeConfirmation',
  'administrativeInspection',
  'administrativeLevy',
  'administrativeReward',
  'administrativePayment',
  'commendation',
  'otherByLaw',
];
