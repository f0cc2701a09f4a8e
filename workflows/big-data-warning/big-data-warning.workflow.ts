import {
  allHandlersFinished,
  condition,
  continueAsNew,
  setHandler,
  uuid4,
  workflowInfo,
} from '@temporalio/workflow';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { recountSignal, type BigDataWarningInput } from '../../libs/contract/warning.messages.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import { WARNING_LIST } from '../../libs/rules/procedure/warning-list.js';
import { consequences } from '../list-entry/consequences.js';
import { ListEntry } from '../list-entry/list-entry.js';

/**
 * The warning of one subject (§十六). It is told that watch listings have changed and counts them in the record, so that
 * messages may come late, twice or in any order.
 */
export async function bigDataWarningWorkflow(input: BigDataWarningInput): Promise<void> {
  const warning = new SubjectWarning(input);
  const next = await warning.watch();
  if (next) return continueAsNew<typeof bigDataWarningWorkflow>(next);
}

/** One run: counts whenever it is told, and has at most one entry on the warning list. */
class SubjectWarning {
  private told = true;
  private entry: ListEntry | null = null;

  constructor(private readonly input: BigDataWarningInput) {
    setHandler(recountSignal, () => {
      this.told = true;
    });
  }

  /** Until the subject is on no warning list and nothing is left to count; or what a fresh run begins with. */
  async watch(): Promise<BigDataWarningInput | null> {
    if (this.input.entry) await this.list(this.input.entry);
    while (this.told || this.open()) {
      if (this.told) await this.count();
      await condition(() => this.told || !this.open() || workflowInfo().continueAsNewSuggested);
      const afresh = this.told && this.entry !== null && !this.open();
      if (afresh || workflowInfo().continueAsNewSuggested) return this.next();
    }
    await condition(allHandlersFinished);
    return this.told ? this.next() : null;
  }

  private open(): boolean {
    return this.entry !== null && !isEnded(this.entry.facts.state);
  }

  private async count(): Promise<void> {
    this.told = false;
    const { subjectId } = this.input;
    const { warned, fields, replaced = false } = await consequences.countKeyFields({ subjectId });
    if (warned && this.entry === null) {
      const prepared = await consequences.prepareWarning({ subjectId, entryId: uuid4() });
      if (prepared) await this.list(prepared);
    } else if (!warned && this.entry !== null) await this.withdraw(this.entry, { fields, replaced });
  }

  private async list(input: EntryInput): Promise<void> {
    this.entry = new ListEntry(WARNING_LIST, input);
    await this.entry.begin();
  }

  /** R5.2: withdrawn when below, unless the pack it was listed under says no; of one subject one warning stays. */
  private async withdraw(
    entry: ListEntry,
    { fields, replaced }: { fields: string[]; replaced: boolean },
  ): Promise<void> {
    if (entry.facts.terms.warning?.withdrawnWhenBelow === false && !replaced) return;
    await entry.obeyService('withdrawWarning', { id: uuid4(), data: { ground: 'belowKeyFields', fields } });
  }

  private async next(): Promise<BigDataWarningInput> {
    await condition(allHandlersFinished);
    const { subjectId } = this.input;
    return this.open() ? { subjectId, entry: this.entry!.resumption() } : { subjectId };
  }
}
