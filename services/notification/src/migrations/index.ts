import { FirstTables1764000000001 } from './1-first-tables.js';
import { Parking1764000000002 } from './2-parking.js';
import { InboxPlaces1764000000003 } from './3-inbox-places.js';
import { Tombstones1764000000004 } from './4-tombstones.js';
import { MergedOrganizations1764000000005 } from './5-merged-organizations.js';

/** Every migration, in order. A new one is added at the end; none is ever changed. */
export const migrations = [
  FirstTables1764000000001,
  Parking1764000000002,
  InboxPlaces1764000000003,
  Tombstones1764000000004,
  MergedOrganizations1764000000005,
];
