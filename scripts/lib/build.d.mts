export function build(names?: ('server' | 'workflows' | 'admin')[]): Promise<void>;
