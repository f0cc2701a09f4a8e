import { Reference1767225600001 } from './1767225600001-reference.js';
import { Entries1767225600002 } from './1767225600002-entries.js';
import { Record1767225600003 } from './1767225600003-record.js';
import { Imports1767225600004 } from './1767225600004-imports.js';
import { Oversight1767225600005 } from './1767225600005-oversight.js';

/** Every migration in order, listed by hand: the data source scans no folders. */
export const MIGRATIONS = [
  Reference1767225600001,
  Entries1767225600002,
  Record1767225600003,
  Imports1767225600004,
  Oversight1767225600005,
];
