import type { EntitySchema } from 'typeorm';
import { Initiatives } from './initiatives.js';
import { Memberships } from './memberships.js';
import { Organizations } from './organizations.js';

export const entities = [Organizations, Memberships, Initiatives] as EntitySchema<never>[];
