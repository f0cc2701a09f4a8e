/** What widgets are called in the page, by their field. */
const WIDGETS: Record<string, string> = {
  ...{ 'h-captcha-response': 'hcaptcha', 'cf-turnstile-response': 'turnstile' },
  'g-recaptcha-response': 'grecaptcha',
};

/** What the operator's widget left in its field; null: nothing yet. */
export function captchaAnswer(form: HTMLFormElement): string | null {
  const answer = new FormData(form).get(form.dataset.captcha ?? '');
  return typeof answer === 'string' && answer !== '' ? answer : null;
}

/** An answer is good once: the widget is to give another. */
export function resetCaptcha({ dataset }: HTMLFormElement): void {
  const name = WIDGETS[dataset.captcha ?? ''];
  const widget = name && (window as unknown as Record<string, { reset?: () => void } | undefined>)[name];
  if (widget) widget.reset?.();
}
