import type { OfficerCommand } from '../api/types.js';
import type { CommandForm } from './command-form.js';
import { DECIDE_OBJECTION } from './decide-objection.form.js';
import { FILE_OBJECTION } from './file-objection.form.js';
import { RECOGNISE } from './recognise.form.js';
import { RECORD_STATEMENT } from './record-statement.form.js';
import { SERVE_NOTICE } from './serve-notice.form.js';
import { SET_VALIDITY } from './set-validity.form.js';

/** Commands that ask for more than a reason. */
export const FORMS: Partial<Record<OfficerCommand, CommandForm>> = {
  serveNotice: SERVE_NOTICE,
  recordStatement: RECORD_STATEMENT,
  fileObjection: FILE_OBJECTION,
  decideObjection: DECIDE_OBJECTION,
  recognise: RECOGNISE,
  setValidity: SET_VALIDITY,
};
