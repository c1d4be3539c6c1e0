import type { MigrationInterface, QueryRunner } from 'typeorm';

// What is said with a rejection is sealed in review_messages. The triggers keep it there alone while a version runs that
// writes it here too.
export class SealedRejections1764000000012 implements MigrationInterface {
  name = 'SealedRejections1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function keep_no_message() returns trigger language plpgsql as $$
        begin new.rejection := new.rejection - 'message'; return new; end $$;
      create trigger initiatives_rejection before insert or update of rejection on initiatives
        for each row when (new.rejection ? 'message') execute function keep_no_message();
      create trigger initiative_revisions_rejection before insert or update of rejection on initiative_revisions
        for each row when (new.rejection ? 'message') execute function keep_no_message();
      update initiatives set rejection = rejection - 'message' where rejection ? 'message';
      update initiative_revisions set rejection = rejection - 'message' where rejection ? 'message';
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
