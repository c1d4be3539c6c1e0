import { FirstTables1764000000001 } from './1-first-tables.js';
import { Parking1764000000002 } from './2-parking.js';
import { InboxPlaces1764000000003 } from './3-inbox-places.js';
import { Mails1764000000004 } from './4-mails.js';
import { Organizations1764000000005 } from './5-organizations.js';
import { Lifecycle1764000000006 } from './6-lifecycle.js';
import { Moderation1764000000007 } from './7-moderation.js';
import { Search1764000000008 } from './8-search/index.js';
import { Pictures1764000000009 } from './9-pictures.js';
import { Census1764000000010 } from './10-census.js';
import { Tombstones1764000000011 } from './11-tombstones.js';
import { SealedRejections1764000000012 } from './12-sealed-rejections.js';
import { Withdrawn1764000000013 } from './13-withdrawn.js';

/** Every migration, in order. A new one is added at the end; none is ever changed. */
export const migrations = [
  FirstTables1764000000001,
  Parking1764000000002,
  InboxPlaces1764000000003,
  Mails1764000000004,
  Organizations1764000000005,
  Lifecycle1764000000006,
  Moderation1764000000007,
  Search1764000000008,
  Pictures1764000000009,
  Census1764000000010,
  Tombstones1764000000011,
  SealedRejections1764000000012,
  Withdrawn1764000000013,
];
