import type { Dossier } from './dossier.js';
import type { IdentifiedSubject } from './repositories/subject.repository.js';

/** A good row of a preliminary list as it is staged between dry run and draft (`ImportRowRepository.stage`). */
export interface StagedDraft {
  subject: IdentifiedSubject;
  fieldCode: string;
  dossier: Dossier;
}
