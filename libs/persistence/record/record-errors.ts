import type { RuleId } from '../../rules/rule-catalogue.js';

/** A write that the record refuses for good: trying again cannot help. Messages carry ids and codes only. */
export abstract class RecordRefusal extends Error {
  abstract readonly kind: 'duplicateOpenEntry' | 'recordConflict' | 'recordMissing' | 'ruledOut';
}

/** The subject has an open entry of this list, field and department already. */
export class DuplicateOpenEntry extends RecordRefusal {
  readonly kind = 'duplicateOpenEntry';

  constructor() {
    super('an open entry of this list, subject, field and department exists');
    this.name = 'DuplicateOpenEntry';
  }
}

/** The record stands elsewhere than the caller believes in a way that adopting it would not mend. */
export class RecordConflict extends RecordRefusal {
  readonly kind = 'recordConflict';

  constructor(reason: 'behind' | 'command of another entry') {
    super(`the record and the workflow disagree: ${reason}`);
    this.name = 'RecordConflict';
  }
}

/** What the write relies on is not there: the entry, its subject, pack, standard or department. */
export class RecordMissing extends RecordRefusal {
  readonly kind = 'recordMissing';

  constructor(what: string) {
    super(`the record lacks ${what}`);
    this.name = 'RecordMissing';
  }
}

/** A rule says no that only the record can ask: it concerns other entries. */
export class RuledOut extends RecordRefusal {
  readonly kind = 'ruledOut';

  constructor(readonly rule: RuleId) {
    super(rule);
    this.name = 'RuledOut';
  }
}
