import type { EntryFacts } from '../procedure/facts.js';
import { isInForce, type EntryState } from '../procedure/states.js';
import type { CaseKind, CaseOutcome } from '../remedies/case-words.js';
import { ALLOWED, refused, type Verdict } from '../verdict.js';
import type { ListKind } from '../words.js';

/** The papers (文书) that a recognising department issues in an entry. */
export const PAPER_KINDS = [
  'priorNotice',
  'recognitionDecision',
  'repairNotice',
  'objectionAnswer',
  'challengeAnswer',
  'repairDecision',
  'exitAnnouncement',
  'apology',
  'clarification',
  'clarificationLetter',
  'watchWarning',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** The kinds that an officer chooses; the repair notice comes with the decision that it explains (两书同达). */
export const CHOSEN_PAPER_KINDS = [
  ...['priorNotice', 'recognitionDecision', 'objectionAnswer', 'challengeAnswer', 'repairDecision'],
  ...['exitAnnouncement', 'apology', 'clarification', 'clarificationLetter', 'watchWarning'],
] as readonly Exclude<PaperKind, 'repairNotice'>[];
export type ChosenPaperKind = (typeof CHOSEN_PAPER_KINDS)[number];

/** A case about the entry that has come to a decision. */
export interface DecidedCase {
  id: string;
  no: string;
  kind: CaseKind;
  outcome: CaseOutcome;
}

/** All that the rules ask of an entry before a paper is issued. */
export interface PaperGround {
  facts: Pick<EntryFacts, 'state' | 'recognition' | 'objectionsRejected' | 'exitGround'>;
  listKind: ListKind;
  /** Whether the public could see the entry: an exit is announced where the entry was published. */
  isPublic: boolean;
  /** Latest decision first. */
  cases: readonly DecidedCase[];
}

interface PaperRule {
  lists: readonly ListKind[];
  isDue: (ground: PaperGround) => boolean;
  /** What the officer has to write; `none`: the paper says all by itself, but words may be added. */
  text: 'required' | 'optional';
  /** The cases that it answers. */
  answers?: CaseKind;
}

const BEFORE_RECOGNITION: ReadonlySet<EntryState> = new Set<EntryState>([
  'approved',
  'windowToState',
  'publicity',
  'awaitingRecognition',
]);

const isMistaken = ({ facts: { exitGround } }: PaperGround): boolean => exitGround === 'misidentified';
const isRecognised = ({ facts: { state, recognition } }: PaperGround): boolean =>
  isInForce(state) && recognition !== null;
const has = ({ cases }: PaperGround, kind: CaseKind): boolean => cases.some((one) => one.kind === kind);
const isObjectionDecided = (ground: PaperGround): boolean =>
  ground.facts.objectionsRejected > 0 || ground.facts.state === 'dismissed' || has(ground, 'objection');

/** For each kind: on which lists, from when, and whether the officer has to write something. */
export const PAPER_RULES: Readonly<Record<PaperKind, PaperRule>> = {
  priorNotice: {
    lists: ['black', 'watch'],
    isDue: ({ facts: { state } }) => BEFORE_RECOGNITION.has(state),
    text: 'optional',
  },
  recognitionDecision: { lists: ['black', 'watch'], isDue: isRecognised, text: 'optional' },
  repairNotice: { lists: ['black'], isDue: isRecognised, text: 'optional' },
  objectionAnswer: {
    lists: ['black', 'watch'],
    isDue: isObjectionDecided,
    text: 'required',
    answers: 'objection',
  },
  challengeAnswer: {
    lists: ['red'],
    isDue: (ground) => has(ground, 'challenge'),
    text: 'required',
    answers: 'challenge',
  },
  repairDecision: {
    lists: ['black'],
    isDue: (ground) => has(ground, 'repair') || ground.facts.exitGround === 'repaired',
    text: 'required',
    answers: 'repair',
  },
  exitAnnouncement: {
    lists: ['red', 'black', 'watch', 'warning'],
    isDue: ({ facts: { state }, isPublic }) => state === 'exited' && isPublic,
    text: 'optional',
  },
  apology: { lists: ['red', 'black', 'watch'], isDue: isMistaken, text: 'required' },
  clarification: {
    lists: ['red', 'black', 'watch'],
    isDue: (ground) => isMistaken(ground) && ground.isPublic,
    text: 'required',
  },
  // An announcement would publish what never was public: it is clarified to the subject, who may show the letter.
  clarificationLetter: {
    lists: ['red', 'black', 'watch'],
    isDue: (ground) => isMistaken(ground) && !ground.isPublic,
    text: 'required',
  },
  watchWarning: { lists: ['watch'], isDue: ({ facts: { state } }) => isInForce(state), text: 'optional' },
};

/** May this paper be issued in the entry as it stands? Whether the officer may is for the permissions to say. */
export function mayIssue(kind: PaperKind, ground: PaperGround): Verdict {
  const { lists, isDue } = PAPER_RULES[kind];
  if (!lists.includes(ground.listKind)) return refused('paper-other-list');
  return isDue(ground) ? ALLOWED : refused('paper-not-due');
}

/** What is issued in one act: a recognition decision on the black list brings the notice on repair with it. */
export const issuedTogether = (kind: ChosenPaperKind, ground: PaperGround): PaperKind[] =>
  kind === 'recognitionDecision' && mayIssue('repairNotice', ground).allowed
    ? [kind, 'repairNotice']
    : [kind];

/** The decided case that a paper answers; null: none, or what it answers was no case of its own. */
export const caseAnswered = (kind: PaperKind, { cases }: PaperGround): DecidedCase | null =>
  cases.find((one) => one.kind === PAPER_RULES[kind].answers) ?? null;
