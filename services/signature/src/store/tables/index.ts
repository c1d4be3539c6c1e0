import type { EntitySchema } from 'typeorm';
import { Appeals } from './appeals.js';
import { Counts } from './counts.js';
import { Signatures } from './signatures.js';
import { Subjects } from './subjects.js';

export const entities = [Subjects, Appeals, Signatures, Counts] as EntitySchema<never>[];
