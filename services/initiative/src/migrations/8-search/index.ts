import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSearchDocuments } from './documents.js';
import { createSearchTables } from './tables.js';
import { createSearchTriggers } from './triggers.js';
import { createSearchWords } from './words.js';

export class Search1764000000008 implements MigrationInterface {
  name = 'Search1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [createSearchWords, createSearchTables, createSearchDocuments, createSearchTriggers])
      await runner.query(part);
    await runner.query('select search_rename(array(select id from organizations))');
    await runner.query('select search_refresh(array(select id from initiatives))');
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
