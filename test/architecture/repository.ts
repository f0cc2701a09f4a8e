/** One thing that no tracked file may hold. */
interface Ban {
  what: string;
  pattern: RegExp;
  /** Files that speak of a place in a container, not on a machine. */
  except?: RegExp;
}

const BANS: readonly Ban[] = [
  {
    what: 'a path of one machine',
    pattern: /(?<![\w.~}/-])\/(?:work|home|Users|root|tmp|mnt)\/[\w.-]+/,
    except: /^docker\//,
  },
  { what: 'a path of one machine', pattern: /\b[A-Z]:\\(?:Users|Windows)\b/ },
  {
    what: 'the host of a registry',
    pattern:
      /\b(?:registry\.(?:npmjs|yarnpkg|npmmirror)\.\w+|proxy\.golang\.\w+|repo1?\.maven\.\w+|pypi\.\w+\/simple)/,
  },
];

/** What stands in a text and must not, one line each. */
export function bannedIn(file: string, text: string): string[] {
  const lines = text.split('\n');
  return BANS.filter(({ except }) => !except?.test(file)).flatMap(({ what, pattern }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${what}`] : [])),
  );
}

const GENERATED = /^(?:libs\/api-client\/schema\.d\.ts|package-lock\.json)$/;
const SOURCE = /\.(?:[cm]?[jt]sx?|css)$/;
const SPEC = /\.spec\.tsx?$/;

/** The most that one file may have: lines of a source that somebody reads, bytes of anything. */
export const LIMITS = { lines: 300, bytes: 1024 * 1024 };

export function tooLargeIn(file: string, text: string, bytes: number): string[] {
  const lines = text.split('\n').length - 1;
  const read = SOURCE.test(file) && !SPEC.test(file) && !GENERATED.test(file);
  return [
    ...(read && lines > LIMITS.lines ? [`${file}: ${lines} lines`] : []),
    ...(bytes > LIMITS.bytes ? [`${file}: ${bytes} bytes`] : []),
  ];
}
