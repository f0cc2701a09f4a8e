import type { ServiceMethod } from '../api/types.js';

/** How a notice or a letter may be served. */
export const SERVICE_METHODS: readonly ServiceMethod[] = [
  'direct',
  'leftAtPremises',
  'post',
  'electronic',
  'entrusted',
  'publication',
];
