import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Moderation1764000000007 implements MigrationInterface {
  name = 'Moderation1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What moderators did. Rows are added, and never changed by anybody.
      create table audit_entries (
        id text primary key,
        actor_id text not null,
        action text not null,
        subject_id text,
        reason text,
        note text,
        at timestamptz(3) not null
      );
      create index audit_entries_latest on audit_entries (at desc, id desc);
      create index audit_entries_subject on audit_entries (subject_id, at desc, id desc);
      create function refuse_to_change() returns trigger language plpgsql as $$
        begin raise exception '% is only ever added to', tg_table_name using errcode = 'insufficient_privilege'; end $$;
      create trigger audit_entries_stay before update or delete or truncate on audit_entries
        for each statement execute function refuse_to_change();
      do $$
      declare reader name;
      begin
        for reader in
          select distinct grantee::regrole::text from pg_class, aclexplode(relacl)
          where oid = 'audit_entries'::regclass and grantee <> relowner and grantee <> 0
        loop
          execute format('revoke update, delete, truncate on audit_entries from %s', reader);
        end loop;
      end $$;

      -- Whether anything is published: one row.
      create table publication_switch (
        singleton boolean primary key check (singleton),
        paused_at timestamptz(3),
        reason text
      );
      insert into publication_switch (singleton) values (true);
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
