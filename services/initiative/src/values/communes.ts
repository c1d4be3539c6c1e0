import { readPackagedLines } from './packaged-list.js';

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
  zone: string;
}

// The package's own entry looks for its files wherever the program was started.
const readEntries = (name: string): Generator<Entry> =>
  readPackagedLines(`@etalab/decoupage-administratif/data/${name}.json`);

// Communes that became part of another keep their codes in the list, and are no place any more.
const TYPES = new Set(['commune-actuelle', 'arrondissement-municipal']);

// Of a file of eight megabytes only what is asked for is kept.
let places: { communes: Map<string, Commune>; departments: Set<string> } | undefined;

/** Reads the list, once; whatever asks for a place before does so. */
export function loadPlaces(): { communes: Map<string, Commune>; departments: Set<string> } {
  places ??= { communes: new Map(readCommunes()), departments: new Set(readDepartments()) };
  return places;
}

function* readCommunes(): Generator<[code: string, commune: Commune]> {
  for (const { code, nom, type, departement } of readEntries('communes'))
    if (TYPES.has(type)) yield [code, { name: nom, department: departement }];
}

function* readDepartments(): Generator<string> {
  // The collectivities overseas are no departments, and countries of their own.
  for (const { code, zone } of readEntries('departements')) if (zone !== 'com') yield code;
}

/** The commune of an INSEE code. */
export const findCommune = (code: string): Commune | undefined => loadPlaces().communes.get(code);

/** Whether this is the code of a French department. */
export const isDepartment = (code: string): boolean => loadPlaces().departments.has(code);
