export { readPage, toConnection, type Connection, type Page } from './connection.js';
export { instant, uuid, word, type SortKey } from './cursor.js';
