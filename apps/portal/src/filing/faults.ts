import { problemCode, type ProblemBody } from '../../../../libs/api-client/client.js';
import { captchaAnswer } from './captcha.js';
import { said } from './words.js';

/** Something that keeps a form from being filed; with the field that it is about, where there is one. */
export interface Fault {
  field: string | null;
  text: string;
}

/** About the evidence, whatever else is right. */
const OF_FILES: ReadonlySet<string> = new Set([
  'file-type-refused',
  'file-empty',
  'payload-too-large',
  'file-unsafe',
  'file-infected',
]);

const isField = (name: string): name is keyof typeof said.field => name in said.field;
const labelOf = (name: string): string => (isField(name) ? said.field[name] : name);

interface Limits {
  maxFiles: number;
  /** Of one file. */
  maxBytes: number;
  /** The same in words. */
  told: string;
}

const limitsOf = ({ dataset }: HTMLFormElement): Limits => ({
  ...{ maxFiles: Number(dataset.maxFiles), maxBytes: Number(dataset.maxBytes) },
  told: dataset.maxTold ?? '',
});

/** What can be seen before anything is sent: what is missing, and files that are too many, too large or empty. */
export function faultsIn(form: HTMLFormElement): Fault[] {
  const given = new FormData(form);
  const missing = [
    ...new Set([...form.querySelectorAll<HTMLInputElement>('[required]')].map(({ name }) => name)),
  ]
    .filter((name) => !isFilled(given.get(name)))
    .map((name) => ({ field: name, text: said.faults.missing(labelOf(name)) }));
  const files = given
    .getAll('files')
    .filter((file): file is File => file instanceof File && file.name !== '');
  return [...missing, ...faultsOfFiles(files, limitsOf(form)), ...faultsOfCaptcha(form)];
}

const isFilled = (value: FormDataEntryValue | null): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value.name !== '';

const faultsOfCaptcha = (form: HTMLFormElement): Fault[] =>
  form.dataset.captcha !== undefined && captchaAnswer(form) === null
    ? [{ field: 'captcha', text: said.captchaMissing }]
    : [];

function faultsOfFiles(files: readonly File[], { maxFiles, maxBytes, told }: Limits): Fault[] {
  const texts = files.flatMap(({ name, size }) => {
    if (size === 0) return [said.emptyFile(name)];
    return size > maxBytes ? [said.tooLarge(name, told)] : [];
  });
  if (files.length > maxFiles) texts.unshift(said.tooMany(maxFiles));
  return texts.map((text) => ({ field: 'files', text }));
}

/** What the service found wrong, at the fields that it names; the rule with its article, where one said no. */
export function faultsOf(form: HTMLFormElement, problem: ProblemBody): Fault[] {
  const code = problemCode(problem);
  if (problem.article) return [{ field: null, text: said.by(problem.article, problem.detail) }];
  if (code === 'not-found') return [notFound(form)];
  if (OF_FILES.has(code)) return [{ field: 'files', text: inFile(form, problem) }];
  if (code === 'proof-required') return [{ field: 'captcha', text: problem.detail }];
  const named = (problem.errors ?? []).flatMap(({ path, code: what }) => {
    const field = path.split('.')[0]!;
    return isField(field) ? [{ field, text: inWords(form, field, what) }] : [];
  });
  if (named.length > 0) return named;
  return [{ field: null, text: problem.detail }];
}

/** With the name of the file, where the service says which one it was. */
function inFile(form: HTMLFormElement, { errors, detail }: ProblemBody): string {
  const place = /^files\.(\d+)$/.exec(errors?.[0]?.path ?? '')?.[1];
  const file = place && new FormData(form).getAll('files')[Number(place)];
  return file instanceof File ? said.inFile(file.name, detail) : detail;
}

const notFound = ({ dataset }: HTMLFormElement): Fault =>
  dataset.kind === 'evidence' ? { field: null, text: said.noCase } : { field: 'entryNo', text: said.noEntry };

type FaultCode = NonNullable<ProblemBody['errors']>[number]['code'];

/** In the reader's language, by the fault's code; the service's own words are for programmers. */
function inWords(form: HTMLFormElement, field: keyof typeof said.field, code: FaultCode): string {
  const label = said.field[field];
  if (!code) return said.wrong(label);
  if (code !== 'length') return said.faults[code](label);
  const { maxLength = -1 } = (inputOf(form, field) ?? {}) as Partial<HTMLInputElement>;
  return maxLength > 0 ? said.faults.length(label, maxLength) : said.wrong(label);
}

/** Shows each fault beside its field, and all of them above the form; the reader is taken to the first field. */
export function showFaults(form: HTMLFormElement, title: string, faults: readonly Fault[]): void {
  clearFaults(form);
  for (const { field, text } of faults) if (field !== null) markField(form, field, text);
  const summary = summaryOf(form);
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...faults.map((fault) => lineOf(form, fault)));
  summary.replaceChildren(heading, list);
  summary.hidden = false;
  (firstOf(form, faults) ?? summary).focus();
}

function firstOf(form: HTMLFormElement, faults: readonly Fault[]): HTMLElement | null {
  const places = faults.flatMap(({ field }) => (field === null ? [] : (inputOf(form, field) ?? [])));
  const [first] = places.sort((one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return first ? focusable(first) : null;
}

/** Of a group of choices the first. */
const focusable = (input: HTMLElement): HTMLElement =>
  input.matches('fieldset') ? (input.querySelector<HTMLElement>('input') ?? input) : input;

const summaryOf = (form: HTMLFormElement): HTMLElement => form.querySelector<HTMLElement>('#problems')!;

function lineOf(form: HTMLFormElement, { field, text }: Fault): HTMLLIElement {
  const line = document.createElement('li');
  const input = field === null ? null : inputOf(form, field);
  if (!input) line.textContent = text;
  else {
    const link = document.createElement('a');
    link.href = `#${input.id}`;
    link.textContent = text;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      focusable(input).focus();
    });
    line.append(link);
  }
  return line;
}

const inputOf = (form: HTMLFormElement, field: string): HTMLElement | null =>
  form.querySelector<HTMLElement>(`#${CSS.escape(field)}`);

function markField(form: HTMLFormElement, field: string, text: string): void {
  const input = inputOf(form, field);
  const place = form.querySelector<HTMLElement>(`#${CSS.escape(field)}-fault`);
  if (!input || !place) return;
  for (const each of input.matches('fieldset') ? input.querySelectorAll('input') : [input])
    each.setAttribute('aria-invalid', 'true');
  place.textContent = place.textContent ? `${place.textContent}；${text}` : text;
  place.hidden = false;
}

export function clearFaults(form: HTMLFormElement): void {
  summaryOf(form).hidden = true;
  for (const input of form.querySelectorAll('[aria-invalid]')) input.removeAttribute('aria-invalid');
  for (const place of form.querySelectorAll<HTMLElement>('.fault')) {
    place.textContent = '';
    place.hidden = true;
  }
}
