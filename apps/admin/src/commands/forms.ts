import type { OfficerCommand } from '../api/types.js';
import type { CommandForm } from './command-form.js';
import { CORRECT_SERVICE_DATE } from './correct-service-date.form.js';
import { DECIDE_OBJECTION } from './decide-objection.form.js';
import { EXTEND } from './extend.form.js';
import { FILE_OBJECTION } from './file-objection.form.js';
import { RECOGNISE } from './recognise.form.js';
import { RECORD_STATEMENT } from './record-statement.form.js';
import { SERVE_NOTICE } from './serve-notice.form.js';
import { SERVE_WARNING } from './serve-warning.form.js';
import { SET_VALIDITY } from './set-validity.form.js';
import { WITHHOLD_PASSAGES } from './withhold-passages.form.js';

/** Commands that ask for more than a reason. */
export const FORMS: Partial<Record<OfficerCommand, CommandForm>> = {
  serveNotice: SERVE_NOTICE,
  recordStatement: RECORD_STATEMENT,
  fileObjection: FILE_OBJECTION,
  decideObjection: DECIDE_OBJECTION,
  recognise: RECOGNISE,
  setValidity: SET_VALIDITY,
  serveWarning: SERVE_WARNING,
  extend: EXTEND,
  withholdPassages: WITHHOLD_PASSAGES,
  correctServiceDate: CORRECT_SERVICE_DATE,
};
