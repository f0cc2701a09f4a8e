import { DataSource } from 'typeorm';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { DataKeyRepository } from '../../libs/persistence/repositories/data-key.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { SubjectRepository } from '../../libs/persistence/repositories/subject.repository.js';
import { recordInForce } from '../support/in-force.js';
import { Register } from './register.js';
import { RememberingIndex } from './remembering-index.js';
import type { BenchServers } from './servers.js';

/** Its template is the one entry here that the product itself has put in force. */
export async function emptyRegister({ candidates, masterKey }: BenchServers): Promise<Register> {
  const [input] = await candidates.prepare(1, { pack: 'zhangdian-2018' });
  const listing = { at: new Date(Date.now() - 86_400_000).toISOString(), validity: 'P2Y' };
  await recordInForce(candidates.get(RecordTransitionRepository), input!, listing);
  const [source, subjects] = [candidates.get(DataSource), candidates.get(SubjectRepository)];
  const index = new RememberingIndex(masterKey);
  const dossiers = new DossierRepository(source, candidates.get(DataKeyRepository), index);
  return Register.over(source, subjects, dossiers, input!.entryId);
}
