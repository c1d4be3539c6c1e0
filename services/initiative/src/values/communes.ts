import { readPackagedList } from './packaged-list.js';

/** A French commune. */
export interface Commune {
  name: string;
  /** Code of its department. */
  department: string;
}

interface Entry {
  code: string;
  nom: string;
  type: string;
  departement: string;
}

// The package's own entry looks for its files wherever the program was started.
const readEntries = (name: string): Entry[] => readPackagedList(`@etalab/decoupage-administratif/data/${name}.json`);

// Communes that became part of another keep their codes in the list, and are no place any more.
const TYPES = new Set(['commune-actuelle', 'arrondissement-municipal']);

// Of a file of eight megabytes only what is asked for is kept, from when it is first needed.
let communes: Map<string, Commune> | undefined;
let departments: Set<string> | undefined;

/** The commune of an INSEE code. */
export function findCommune(code: string): Commune | undefined {
  communes ??= new Map(
    readEntries('communes')
      .filter(({ type }) => TYPES.has(type))
      .map(({ code: its, nom, departement }) => [its, { name: nom, department: departement }]),
  );
  return communes.get(code);
}

/** Whether this is the code of a French department. */
export function isDepartment(code: string): boolean {
  departments ??= new Set(readEntries('departements').map((entry) => entry.code));
  return departments.has(code);
}
