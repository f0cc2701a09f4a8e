import { createApi, type ProblemBody } from '../../../../libs/api-client/client.js';
import { clearFaults, faultsIn, faultsOf, showFaults } from './faults.js';
import { captchaAnswer, resetCaptcha } from './captcha.js';
import { showAdded, showFiled } from './filed.js';
import { NoChallenge, provenWork } from './proof.js';
import { send, type Filed, type Sent, type Standing } from './send.js';
import { language, said } from './words.js';

/** The only script of the site: sends a form with evidence from the browser. Nothing is kept on the device. */
const PATHS: Record<string, string> = {
  objection: 'objections',
  challenge: 'challenges',
  repair: 'repairs',
  lead: 'leads',
  evidence: 'cases/evidence',
};

/** What goes with one filing however often it is sent, so that it is registered once. */
interface Attempt {
  key: string;
  proof: string | null;
}

const api = createApi({ language: () => language });

function start(form: HTMLFormElement): void {
  const notice = document.querySelector<HTMLElement>('#no-script')!;
  // Browsers do the work of the proof, and draw keys, on secure pages only.
  if (!window.isSecureContext) {
    notice.textContent = said.insecure;
    return;
  }
  notice.hidden = true;
  form.hidden = false;
  let attempt: Attempt | null = null;
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    attempt ??= { key: crypto.randomUUID(), proof: null };
    void file(form, attempt)
      .then((known) => {
        if (known) attempt = null;
      })
      .finally(() => (busy = false));
  });
}

/** Whether it was answered; otherwise the next time it is the same filing that is sent, with its key. */
async function file(form: HTMLFormElement, attempt: Attempt): Promise<boolean> {
  clearFaults(form);
  const faults = faultsIn(form);
  if (faults.length > 0) {
    showFaults(form, said.fix, faults);
    return false;
  }
  const sent = await proveAndSend(form, attempt);
  tell(form, '', null);
  // Whoever answered has spent the answer of the widget.
  if (sent.as !== 'unknown') resetCaptcha(form);
  if (sent.as === 'taken') showTaken(form, sent.answer);
  else if (sent.as === 'unknown') showFaults(form, said.failed, lines(form, sent.problem));
  else showFaults(form, sent.problem.article ? said.refused : said.fix, faultsOf(form, sent.problem));
  return sent.as !== 'unknown';
}

function showTaken(form: HTMLFormElement, answer: unknown): void {
  if (form.dataset.kind === 'evidence') showAdded(form, answer as Standing);
  else showFiled(form, answer as Filed);
}

const lines = (form: HTMLFormElement, problem: ProblemBody | null) =>
  problem ? faultsOf(form, problem) : [];

async function proveAndSend(form: HTMLFormElement, attempt: Attempt): Promise<Sent> {
  const { kind = '', proof } = form.dataset;
  try {
    if (proof === 'work') {
      tell(form, said.working, null);
      attempt.proof ??= await provenWork(api);
    }
    // Of the same filing sent again the first answer is good; the widget has a new one by then.
    if (proof === 'captcha') attempt.proof ??= captchaAnswer(form);
  } catch (error) {
    const problem =
      error instanceof NoChallenge ? ((error.problem as ProblemBody | undefined) ?? null) : null;
    return { as: 'unknown', problem };
  }
  return send({
    ...{
      path: `/api/public/v1/${PATHS[kind]!}`,
      form: filled(form, attempt.proof),
      key: attempt.key,
      language,
    },
    onProgress: (percent) => tell(form, percent < 100 ? said.sending(percent) : said.waiting, percent),
  });
}

/** The fields before the files: so the service judges them before it takes a byte of evidence. */
function filled(form: HTMLFormElement, proof: string | null): FormData {
  const sent = new FormData();
  if (proof !== null) sent.append('proof', proof);
  const given = [...new FormData(form)].filter(([name]) => name !== form.dataset.captcha);
  for (const [name, value] of given)
    if (typeof value === 'string' && value.trim() !== '') sent.append(name, value.trim());
  for (const [name, value] of given)
    if (typeof value !== 'string' && value.name !== '') sent.append(name, value);
  return sent;
}

function tell(form: HTMLFormElement, text: string, percent: number | null): void {
  const bar = form.querySelector('progress')!;
  bar.hidden = percent === null;
  bar.value = percent ?? 0;
  const state = form.querySelector<HTMLElement>('#state')!;
  // Said by screen readers each time that it changes: not for every percent.
  const same = state.textContent?.replace(/\d+/, '') === text.replace(/\d+/, '');
  if (!same || percent === 100) state.textContent = text;
  form
    .querySelector<HTMLButtonElement>('button[type=submit]')!
    .setAttribute('aria-disabled', String(text !== ''));
}

const form = document.querySelector<HTMLFormElement>('#filing');
if (form) start(form);
