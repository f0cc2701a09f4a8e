import { STANDINGS } from '../../libs/persistence/repositories/catalogue.repository.js';
import { PRESENTED } from '../../libs/persistence/repositories/credential.repository.js';
import { KEY_IF_ANY } from '../../libs/persistence/repositories/data-key.repository.js';
import { SEALED_WITH_KEYS } from '../../libs/persistence/repositories/dossier.repository.js';
import { REGISTERED } from '../../libs/persistence/repositories/query-register.repository.js';
import { CANDIDATES, LISTED, LISTED_ONE } from '../../libs/persistence/repositories/screening.repository.js';

/** The product's own statements of a screening call; those without a name are planned each time, there as here. */
export const BARE_STATEMENTS = {
  presented: PRESENTED,
  listedOne: LISTED_ONE,
  listed: LISTED,
  candidates: { name: undefined, sql: CANDIDATES },
  sealed: SEALED_WITH_KEYS,
  key: KEY_IF_ANY,
  registered: REGISTERED,
  standings: STANDINGS,
};
export type BareStatements = Record<keyof typeof BARE_STATEMENTS, { name?: string; sql: string }>;
