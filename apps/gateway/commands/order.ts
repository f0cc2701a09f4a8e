import type { EntryCommand, OfficerCommand } from '../../../libs/contract/entry.messages.js';
import type { CommandTexts } from '../../../libs/persistence/repositories/command.repository.js';
import type { CommandData } from '../../../libs/rules/procedure/commands.js';
import type { Passage } from '../../../libs/rules/redaction/passages.js';
import type { Caller } from '../http/caller.js';
import { commandId, deterministicId } from '../http/command-id.js';
import type {
  CommandBody,
  CorrectServiceDateDto,
  DecideObjectionDto,
  ExitDto,
  FileObjectionDto,
  RecogniseDto,
  RecordStatementDto,
  ServeNoticeDto,
  ServeWarningDto,
  SetValidityDto,
  WithholdPassagesDto,
} from './commands.dto.js';

/** The body of each command. */
export interface CommandBodies extends Record<OfficerCommand, CommandBody> {
  serveNotice: ServeNoticeDto;
  recordStatement: RecordStatementDto;
  fileObjection: FileObjectionDto;
  decideObjection: DecideObjectionDto;
  recognise: RecogniseDto;
  setValidity: SetValidityDto;
  serveWarning: ServeWarningDto;
  extend: SetValidityDto;
  withholdPassages: WithholdPassagesDto;
  correctServiceDate: CorrectServiceDateDto;
  exit: ExitDto;
}

/** One command of one officer: what travels to the workflow, and what stays sealed in the record. */
export interface Order<C extends OfficerCommand = OfficerCommand> {
  name: C;
  entryId: string;
  command: EntryCommand<C>;
  texts: CommandTexts | null;
  body: CommandBodies[C];
}

/** Takes the public part of a body: ids, codes, dates and durations; free text never. */
type Extract = { [C in OfficerCommand]: (body: CommandBodies[C], commandId: string) => CommandData[C] };

const nothing = (): Record<string, never> => ({});

const placesOf = (passages: readonly Passage[]): Passage[] => passages.map(({ from, to }) => ({ from, to }));

const DATA: Extract = {
  submit: nothing,
  return: nothing,
  approve: nothing,
  withdraw: nothing,
  serveNotice: ({ method, servedOn, proofDocumentId }) => ({ method, servedOn, proofDocumentId }),
  recordStatement: ({ kind, documentIds }) => ({ kind, documentIds }),
  startPublicity: nothing,
  waivePriorProcedure: nothing,
  fileObjection: ({ by, documentIds }, id) => ({
    objectionId: deterministicId('objection', id),
    by,
    documentIds,
  }),
  decideObjection: ({ outcome }) => ({ outcome }),
  passLegalReview: nothing,
  failLegalReview: nothing,
  recognise: ({ severity, validity, repairable, repairMethod, repairPeriod, basisNumbers, ...rest }) => ({
    ...{ severity, validity, repairable, basisNumbers },
    ...{ repairMethod: repairMethod ?? null, repairPeriod: repairPeriod ?? null },
    ...(rest.withheld && { withheld: rest.employer ? 'employer' : 'competentDepartment' }),
    ...(rest.passages && { passages: placesOf(rest.passages) }),
  }),
  setValidity: ({ validity }) => ({ validity }),
  serveWarning: ({ method, servedOn, proofDocumentId, validity, public: isPublic }) => ({
    ...{ method, servedOn, proofDocumentId, validity },
    public: isPublic,
  }),
  extend: ({ validity }) => ({ validity }),
  withholdPassages: ({ passages }) => ({ passages: placesOf(passages) }),
  suspend: nothing,
  resume: nothing,
  correctServiceDate: ({ servedOn }) => ({ servedOn }),
  exit: ({ ground }) => ({ ground }),
};

const TEXTS = ['reason', 'text', 'objectorName', 'repairNote', 'employer'] as const;

function textsOf(body: CommandBody): CommandTexts | null {
  const given = TEXTS.map((name) => [name, (body as Partial<Record<string, string>>)[name]] as const);
  const present = given.filter(([, text]) => text !== undefined);
  return present.length > 0 ? Object.fromEntries(present) : null;
}

/** What an objection or a statement says is its reason too: nobody is asked to write it twice. */
const givesReason = (body: CommandBody): boolean =>
  Boolean(body.reason ?? (body as Partial<FileObjectionDto>).text);

/** The documents that a command names; each must be one of the entry's. */
export function documentsNamed(body: CommandBody): { path: string; id: string }[] {
  const { proofDocumentId, documentIds = [] } = body as Partial<ServeNoticeDto & FileObjectionDto>;
  const proof = proofDocumentId === undefined ? [] : [{ path: 'proofDocumentId', id: proofDocumentId }];
  return [...proof, ...documentIds.map((id, index) => ({ path: `documentIds.${index.toString()}`, id }))];
}

/** The same key, officer, entry and command make the same order, whenever and however often they are given. */
export function orderOf<C extends OfficerCommand>(
  name: C,
  entryId: string,
  body: CommandBodies[C],
  { actor, key }: Pick<Caller, 'actor' | 'key'>,
): Order<C> {
  const id = commandId(actor.id, key, entryId, name);
  const data = (DATA[name] as (b: CommandBodies[C], i: string) => CommandData[C])(body, id);
  const command = { id, actor, data, reasonGiven: givesReason(body) };
  return { name, entryId, command, texts: textsOf(body), body };
}
