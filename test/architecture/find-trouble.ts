import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { readImports, type Import } from './read-imports.ts';

/** A folder of src: its floor, the folders below that it may import (`types`: their types alone), and its outside libraries. */
export interface Room {
  readonly floor: number;
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly libraries?: readonly string[];
  /** May use what Node brings. */
  readonly node?: boolean;
}

/** The folders of src by name. */
export type House = Readonly<Record<string, Room>>;

/** A file of src: its path from there ("graph/talks-of.ts") and its code. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
}

interface Use extends Import {
  readonly file: string;
  /** The file of src that is meant; absent for a library. */
  readonly target?: string;
}

/** Everything that does not fit the house, each as "file:line: import: what is wrong"; `entries` may re-export. */
export function findTrouble(files: readonly SourceFile[], house: House, entries: readonly string[] = []): string[] {
  const known = new Set(files.map(({ path }) => path));
  const uses = files.flatMap(({ path, code }) =>
    readImports(path, code).map((use): Use => ({
      ...use,
      file: path,
      ...(use.from.startsWith('.') && { target: resolve(path, use.from) }),
    })),
  );
  return [
    ...tableTrouble(house),
    ...files.flatMap(({ path }) => nameTrouble(path, house)),
    ...uses.flatMap((use) => useTrouble(use, house, known, entries).map((trouble) => `${use.file}:${use.line}: ${use.from}: ${trouble}`)),
    ...circles(uses, (path) => path, 'files'),
    ...circles(uses, folderOf, 'folders'),
  ];
}

/** The table itself must lead downwards. */
function tableTrouble(house: House): string[] {
  return Object.entries(house).flatMap(([name, { floor, imports, types = [] }]) =>
    [...imports, ...types].flatMap((below) => {
      const room = house[below];
      if (room === undefined) return [`table: ${name} may import ${below}, which is no folder`];
      return room.floor < floor ? [] : [`table: ${name} (floor ${floor}) may import ${below} (floor ${room.floor}), which is not below`];
    }),
  );
}

function nameTrouble(path: string, house: House): string[] {
  const room = house[folderOf(path)];
  if (room === undefined) return [`${path}: its folder is not in the table`];
  return /(?:^|\/)(?:index|utils?|helpers?|common)\.[cm]?[jt]s$/.test(path) ? [`${path}: a file is named after what it holds`] : [];
}

function useTrouble(use: Use, house: House, known: ReadonlySet<string>, entries: readonly string[]): string[] {
  const trouble = use.reexport && !entries.includes(use.file) ? ['a re-export, which only the package’s entries may have'] : [];
  if (use.target === undefined) return [...trouble, ...libraryTrouble(use, house)];
  if (!known.has(use.target)) return [...trouble, `there is no ${use.target} in src`];
  const [here, there] = [folderOf(use.file), folderOf(use.target)];
  const room = house[here];
  if (here === there || room === undefined || room.imports.includes(there)) return trouble;
  if (room.types?.includes(there) === true) return use.typeOnly ? trouble : [...trouble, `${here} may import only types of ${there}`];
  const climbs = (house[there]?.floor ?? 0) >= room.floor;
  return [...trouble, climbs ? `a climb from ${here} to ${there}` : `${here} may not import ${there}`];
}

function libraryTrouble({ from, file }: Use, house: House): string[] {
  const room = house[folderOf(file)];
  if (from.startsWith('node:') || builtinModules.includes(from)) {
    return room?.node === true || file.endsWith('.mjs') ? [] : ['only the folder for Node and the set-up scripts (.mjs) may use this'];
  }
  if (file.endsWith('.mjs')) return [];
  const library = from.split('/', from.startsWith('@') ? 2 : 1).join('/');
  if (room?.libraries?.includes(library) === true) return [];
  const doors = Object.entries(house).filter(([, { libraries }]) => libraries?.includes(library) === true);
  const door = doors.length === 0 ? 'it has no door in the table' : `its door is ${doors.map(([name]) => name).join(', ')}`;
  return [`a second door to ${library}: ${door}`];
}

/** One circle for each file (or folder) from which one is found, each circle told once. */
function circles(uses: readonly Use[], nameOf: (path: string) => string, what: string): string[] {
  const next = new Map<string, Set<string>>();
  for (const { file, target } of uses) {
    if (target === undefined || nameOf(file) === nameOf(target)) continue;
    next.set(nameOf(file), (next.get(nameOf(file)) ?? new Set()).add(nameOf(target)));
  }
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]) => {
    if (way.includes(name)) found.push(`a circle of ${what}: ${[...way.slice(way.indexOf(name)), name].join(' → ')}`);
    if (done.has(name) || way.includes(name)) return;
    for (const target of next.get(name) ?? []) follow(target, [...way, name]);
    done.add(name);
  };
  for (const name of next.keys()) follow(name, []);
  return found;
}

function folderOf(path: string): string {
  return path.includes('/') ? (path.split('/', 1)[0] ?? '') : '';
}

function resolve(path: string, from: string): string {
  return posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
}
