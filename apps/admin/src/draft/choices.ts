import type { DocumentType, RecognitionBasisKind, SubjectKind } from '../api/types.js';

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
