import type { paths } from '../../../../libs/api-client/schema.js';

type CommandOf<Path> = Path extends `/api/v1/entries/{id}/commands/${infer Name}` ? Name : never;

/** The commands that officers may give: those that the API has a path for. */
export type OfficerCommand = CommandOf<keyof paths>;
