import type { Tools } from '../context.js';
import type { Publication } from './domain.js';
import { PublicationSwitch } from './table.js';

/** How publication stands. */
export const readPublication = ({ database }: Pick<Tools, 'database'>): Promise<Publication> =>
  database.manager.findOneByOrFail(PublicationSwitch, { singleton: true });
