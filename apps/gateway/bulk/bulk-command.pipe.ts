import { Injectable, type PipeTransform } from '@nestjs/common';
import type { OfficerCommand } from '../../../libs/contract/entry.messages.js';
import { Problem } from '../http/problem.js';

/** Commands that make sense for many entries at once: whatever concerns one subject's own papers does not, and
 * nobody leaves a list by the dozen. */
export const BULK_COMMANDS = [
  'submit',
  'return',
  'approve',
  'withdraw',
  'startPublicity',
  'waivePriorProcedure',
  'passLegalReview',
  'failLegalReview',
  'recognise',
  'setValidity',
  'extend',
  'suspend',
  'resume',
] as const satisfies readonly OfficerCommand[];
export type BulkCommand = (typeof BULK_COMMANDS)[number];

@Injectable()
export class BulkCommandPipe implements PipeTransform<string, BulkCommand> {
  transform(name: string): BulkCommand {
    const known = BULK_COMMANDS.find((command) => command === name);
    if (!known) throw new Problem('not-found');
    return known;
  }
}
