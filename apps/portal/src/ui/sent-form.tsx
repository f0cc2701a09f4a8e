import type { ReactNode } from 'react';
import type { Schemas } from '../api.js';
import { bytes } from '../format.js';
import type { Reader } from '../page.js';
import type { SentKind } from './filing-fields.js';

type Needs = Schemas['FilingFormDto'];

/** A captcha whose widget the operator has not told keeps the portal from sending anything. */
export const canSend = ({ proof, captcha }: Needs): boolean => proof !== 'captcha' || captcha !== null;

interface Sending extends Reader {
  kind: SentKind;
  needs: Needs;
  /** Names the form. */
  label: string;
  /** What is said without the script. */
  noScript: string;
  children: ReactNode;
}

/**
 * A form with files that the script of the site sends, with the proof that its filing takes. Hidden until the script is
 * there; a page has one at most.
 */
export function SentForm({ kind, needs, label, noScript, children, words, to }: Sending) {
  return (
    <>
      <p className="notice" id="no-script">
        {noScript}
      </p>
      <form
        id="filing"
        className="filing"
        hidden
        noValidate
        method="post"
        data-kind={kind}
        data-proof={needs.proof}
        data-captcha={needs.captcha?.field}
        data-max-files={needs.maxFiles}
        data-max-bytes={needs.maxFileBytes}
        data-max-told={bytes(needs.maxFileBytes)}
        data-follow={to('/case')}
        aria-label={label}
      >
        <div id="problems" className="problems" role="alert" tabIndex={-1} hidden />
        <p className="muted">{words.apply.required}</p>
        {children}
        {needs.captcha && <Captcha {...needs.captcha} label={words.apply.captchaLabel} />}
        <p className="muted">{words.apply.privacy}</p>
        <p className="send">
          <button type="submit">{words.apply.submit}</button>
        </p>
        <progress id="progress" max={100} aria-label={words.apply.submit} hidden />
        <p id="state" role="status" />
      </form>
      <section id="filed" className="part" aria-labelledby="filed-title" hidden />
    </>
  );
}

/** The class of the element that a widget looks for: the name of its field, `cf-turnstile-response`, without the end. */
const classOf = (field: string): string => field.replace(/-(response|solution)$/, '');

/** The operator's widget, as hCaptcha, Turnstile and reCAPTCHA have it: an element with the key, and a script. */
const Captcha = ({ script, siteKey, field, label }: NonNullable<Needs['captcha']> & { label: string }) => (
  <div
    className="field"
    id="captcha"
    role="group"
    aria-label={label}
    aria-describedby="captcha-fault"
    tabIndex={-1}
  >
    <div className={classOf(field)} data-sitekey={siteKey} />
    <p id="captcha-fault" className="fault" hidden />
    <script src={script} defer />
  </div>
);
