import { post, type Ask } from './ask.js';

const BOUNDARY = 'hostile-boundary-7f3a';

export interface FormPart {
  name: string;
  fileName?: string;
  content: Buffer | string;
  /** The whole header of the part, when it is to be something else. */
  header?: string;
}

/** A multipart body as a browser writes it, except for what the parts want otherwise. */
export function formBody(parts: readonly FormPart[], { ended = true } = {}): Buffer {
  const pieces = parts.flatMap(({ name, fileName, content, header }) => {
    const file = fileName === undefined ? '' : `; filename="${fileName}"\r\nContent-Type: application/pdf`;
    const head = header ?? `Content-Disposition: form-data; name="${name}"${file}`;
    return [Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')];
  });
  return Buffer.concat([...pieces, Buffer.from(ended ? `--${BOUNDARY}--\r\n` : '')]);
}

export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** Posts a form. */
export const form = (
  path: string,
  parts: readonly FormPart[],
  { ended, ...more }: { ended?: boolean } & Pick<Ask, 'by' | 'key' | 'headers'> = {},
): Ask =>
  post(path, formBody(parts, { ended }), {
    ...more,
    headers: { 'content-type': FORM_TYPE, ...more.headers },
  });

/** Hands in a preliminary list. */
export const importOf = (content: Buffer | string, fileName = 'list.csv', more: FormPart[] = []): Ask =>
  form('/imports', [{ name: 'list', content: 'black' }, ...more, { name: 'file', fileName, content }]);
