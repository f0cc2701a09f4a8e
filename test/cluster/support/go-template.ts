type Environment = Readonly<Record<string, string>>;

/**
 * The part of Go's text/template with sprig that docker/temporal uses: `{{ env "NAME" | default "value" | toJson }}`.
 * Anything else throws: the server itself is the judge of more (native-cluster.spec.ts).
 */
export function renderTemplate(template: string, environment: Environment): string {
  return template.replace(/\{\{ (.*?) \}\}/g, (_whole, pipeline: string) =>
    pipeline.split(' | ').reduce((value, call) => apply(call, value, environment), ''),
  );
}

function apply(call: string, piped: string, environment: Environment): string {
  const [, name, argument = ''] = /^(\w+)(?: "([^"]*)")?$/.exec(call) ?? [];
  if (name === 'env') return environment[argument] ?? '';
  if (name === 'default') return piped || argument;
  if (name === 'toJson') return JSON.stringify(piped);
  throw new Error(`unknown call ${call}`);
}
