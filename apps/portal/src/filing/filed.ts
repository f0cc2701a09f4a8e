import { day } from '../format.js';
import type { Filed, Standing } from './send.js';
import { language, said } from './words.js';

/** Takes the place of the form: the number, and the query code this once. Neither is kept anywhere. */
export function showFiled(form: HTMLFormElement, { no, queryCode, deadlines }: Filed): void {
  const due = deadlines.map(({ kind, dueOn }) => [said.due[kind], day(dueOn, language)] as const);
  const code = element('code', queryCode);
  code.className = 'query-code';
  const facts = element('dl');
  facts.className = 'facts';
  facts.append(fact(said.no, no), fact(said.code, code), ...due.map(([term, date]) => fact(term, date)));
  const keep = element('p', said.keep);
  keep.className = 'notice';
  document.querySelector('section[aria-labelledby=paper]')!.remove();
  const copied = `${said.no} ${no}\n${said.code} ${queryCode}`;
  replaceForm(form, said.done, [keep, facts, actions(copied), follow(form)]);
}

/** Takes the place of the form: that the files are in the case, and the way to see it there. */
export function showAdded(form: HTMLFormElement, { events }: Standing): void {
  const { files = 0 } = events.findLast(({ type }) => type === 'evidenceAdded') ?? {};
  replaceForm(form, said.added(files), [element('p', said.addedMore), lookAgain(form)]);
}

function replaceForm(form: HTMLFormElement, heading: string, told: readonly HTMLElement[]): void {
  const place = document.querySelector<HTMLElement>('#filed')!;
  const title = element('h2', heading);
  title.id = 'filed-title';
  title.tabIndex = -1;
  place.replaceChildren(title, ...told);
  form.remove();
  place.hidden = false;
  title.focus();
}

/** The code travels in the body, as it came. */
function lookAgain(form: HTMLFormElement): HTMLElement {
  const again = element('form');
  again.method = 'post';
  again.action = form.dataset.follow ?? '';
  const see = element('button', said.see);
  see.type = 'submit';
  again.append(form.querySelector<HTMLInputElement>('input[name=code]')!.cloneNode(), see);
  return again;
}

function actions(text: string): HTMLElement {
  const row = element('p');
  row.className = 'send';
  const told = element('span');
  told.setAttribute('role', 'status');
  row.append(
    button(said.copy, async () => {
      told.textContent = await navigator.clipboard.writeText(text).then(
        () => said.copied,
        () => said.notCopied,
      );
    }),
    button(said.print, () => window.print()),
    told,
  );
  return row;
}

function follow({ dataset }: HTMLFormElement): HTMLElement {
  const link = element('a', said.see);
  link.href = dataset.follow ?? '';
  const row = element('p');
  row.className = 'all';
  row.append(link);
  return row;
}

function button(label: string, onClick: () => unknown): HTMLButtonElement {
  const made = element('button', label);
  made.type = 'button';
  made.addEventListener('click', () => void onClick());
  return made;
}

function fact(term: string, value: string | HTMLElement): HTMLElement {
  const row = element('div');
  const shown = element('dd');
  shown.append(value);
  row.append(element('dt', term), shown);
  return row;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
