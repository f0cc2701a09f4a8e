/** One requirement; `later` are the issues that bring what is `left`. */
export interface MappedRequirement {
  what: string;
  built: 'whole' | 'part' | 'not';
  left?: string;
  later?: number[];
}

export interface MapRow {
  article: string | null;
  requirement: string;
  what: string;
  code?: string[];
  tests?: [file: string, title: string][];
}

export interface PolicyMap {
  articles: Record<string, string>;
  requirements: Record<string, MappedRequirement>;
  map: MapRow[];
}

export interface PageSources {
  procedures: object;
  rules: object;
}

export function readPolicyMap(): Promise<PolicyMap>;
export function generatedPages(sources: PageSources): Promise<Record<string, string>>;
