import { describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { DuplicateOpenEntry, RecordConflict, RuledOut } from '../libs/persistence/record/record-errors.js';
import { asActivity, asFailure } from './failures.js';

describe('failures of activities', () => {
  it('R10.3 keep nothing of a database message, which repeats the values it refused', () => {
    const error = Object.assign(new Error('Key (name)=(样例甲00001) already exists'), {
      severity: 'ERROR',
      code: '23505',
      table: 'subject_identifier',
    });
    expect(JSON.stringify(asFailure(error))).not.toContain('样例甲');
    expect(asFailure(error).message).toContain('23505');
  });

  it('are final for what the record refuses for good, and not for what may be mended', () => {
    expect(asFailure(new DuplicateOpenEntry())).toMatchObject({
      type: 'DuplicateOpenEntry',
      nonRetryable: true,
    });
    expect(asFailure(new RecordConflict('behind'))).toMatchObject({
      type: 'RecordConflict',
      nonRetryable: false,
    });
    expect(asFailure(new RuledOut('not-doubled'))).toMatchObject({
      ...{ type: 'RuleRefused', nonRetryable: true },
      details: [{ rule: 'not-doubled', article: '§22' }],
    });
    expect(asFailure(new Error('connection refused'))).toMatchObject({ nonRetryable: false });
  });

  it('pass through failures that are one already', async () => {
    const failure = ApplicationFailure.nonRetryable('x', 'RuleRefused');
    await expect(asActivity(() => Promise.reject(failure))).rejects.toBe(failure);
  });
});
