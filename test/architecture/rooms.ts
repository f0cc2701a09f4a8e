import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Room {
  folder: string;
  why: string;
  imports: string[];
  types: string[];
  onlyPackages?: string[];
  neverPackages?: string[];
}

export interface RoomTable {
  rooms: Record<string, Room>;
  exempt: string[];
}

/** The table that the linter holds too. */
export const roomTable = JSON.parse(
  readFileSync(new URL('./rooms.json', import.meta.url), 'utf8'),
) as RoomTable;

export interface Import {
  from: string;
  typeOnly: boolean;
  line: number;
}

/** Every way in which a source refers to another module: import, export from, import(), require(), import('x').T. */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart(source));
    found.push({ from: specifier.text, typeOnly, line: line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && loadsModule(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const { name, namedBindings } = clause;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function loadsModule(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  );
}

/** What a source does against the table, one line each: `file:line room → what`. */
export function violationsIn(file: string, text: string, { rooms, exempt }: RoomTable = roomTable): string[] {
  if (exempt.some((pattern) => isMatch(file, pattern))) return [];
  const name = roomOf(file, rooms);
  const room = name === undefined ? undefined : rooms[name];
  if (name === undefined || !room) return [`${file}:1 stands in no room`];
  return importsOf(file, text)
    .map(({ from, typeOnly, line }) => ({ line, fault: faultOf(file, name, room, from, typeOnly, rooms) }))
    .filter(({ fault }) => fault !== undefined)
    .map(({ line, fault }) => `${file}:${line} ${name} → ${fault}`);
}

function faultOf(
  file: string,
  name: string,
  room: Room,
  from: string,
  typeOnly: boolean,
  rooms: RoomTable['rooms'],
): string | undefined {
  if (!from.startsWith('.')) return mayUsePackage(room, from) ? undefined : from;
  const target = roomOf(posix.join(posix.dirname(file), from), rooms);
  if (target === name || (target !== undefined && room.imports.includes(target))) return undefined;
  if (typeOnly && target !== undefined && room.types.includes(target)) return undefined;
  return target ?? from;
}

/** `**` + `/*.ending` or an exact path: all that the table needs. */
function isMatch(file: string, pattern: string): boolean {
  return pattern.startsWith('**/*') ? file.endsWith(pattern.slice(4)) : file === pattern;
}

function roomOf(file: string, rooms: RoomTable['rooms']): string | undefined {
  return Object.entries(rooms).find(([, { folder }]) => file.startsWith(`${folder}/`))?.[0];
}

function mayUsePackage({ onlyPackages, neverPackages }: Room, from: string): boolean {
  const among = (names: string[]): boolean =>
    names.some((text) =>
      text.endsWith('*') ? from.startsWith(text.slice(0, -1)) : from === text || from.startsWith(`${text}/`),
    );
  return onlyPackages ? among(onlyPackages) : !among(neverPackages ?? []);
}
