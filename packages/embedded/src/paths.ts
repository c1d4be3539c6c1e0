import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Everything that running leaves behind; nothing of it is kept under version control. */
export const STATE = `${ROOT}.state`;
