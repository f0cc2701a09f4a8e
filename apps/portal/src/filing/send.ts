import type { ProblemBody, Schemas } from '../../../../libs/api-client/client.js';

export type Filed = Schemas['PublicFiledDto'];
export type Standing = Schemas['PublicCaseStandingDto'];

/** What became of a form; `unknown`: nobody answered, or somebody who cannot know. */
export type Sent =
  | { as: 'taken'; answer: unknown }
  | { as: 'refused'; problem: ProblemBody }
  | { as: 'unknown'; problem: ProblemBody | null };

interface Sending {
  path: string;
  form: FormData;
  key: string;
  language: string;
  /** From 0 to 100. */
  onProgress: (percent: number) => void;
}

/** Sends a form with its files. By an XMLHttpRequest: a fetch does not tell how far an upload is. */
export function send({ path, form, key, language, onProgress }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Accept-Language', language);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => resolve(answered(request.status, request.responseText));
    request.onerror = request.onabort = () => resolve({ as: 'unknown', problem: null });
    request.send(form);
  });
}

function answered(status: number, text: string): Sent {
  const body = parsed(text);
  if (body === null) return { as: 'unknown', problem: null };
  if (status === 201) return { as: 'taken', answer: body };
  const problem = body as ProblemBody;
  // These come before or after the filing was looked at: to send it again is to send the same.
  return status >= 500 || status === 429 ? { as: 'unknown', problem } : { as: 'refused', problem };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
