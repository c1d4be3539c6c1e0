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

      -- Since when an initiative waits for moderators; what changes meanwhile does not move it in their queue.
      alter table initiatives add column submitted_at timestamptz(3);
      update initiatives set submitted_at = updated_at where state = 'IN_REVIEW';
      create function note_submission() returns trigger language plpgsql as $$
        begin new.submitted_at := new.updated_at; return new; end $$;
      create trigger initiatives_submission before update of state on initiatives
        for each row when (new.state = 'IN_REVIEW' and old.state <> 'IN_REVIEW') execute function note_submission();
      create index initiatives_waiting on initiatives (submitted_at, id) where state = 'IN_REVIEW';
      create index initiative_revisions_waiting on initiative_revisions (proposed_at, initiative_id)
        where state = 'IN_REVIEW';

      -- What is much like another is found by the trigrams of its title.
      create extension if not exists pg_trgm;
      create function words_of(text jsonb) returns text language sql immutable strict parallel safe
        return lower(concat_ws(' ', text ->> 'fr', text ->> 'en'));
      create index initiatives_title_words on initiatives using gin (words_of(title) gin_trgm_ops);

      -- A moderator keeps to herself, for a while, what awaits a decision.
      create table review_claims (
        initiative_id text primary key references initiatives on delete cascade,
        moderator_id text not null,
        claimed_until timestamptz(3) not null
      );

      -- What moderators and an organization write to each other; the words are sealed.
      create table review_threads (
        initiative_id text primary key references initiatives on delete cascade,
        messages integer not null,
        waiting_since timestamptz(3)
      );
      create index review_threads_waiting on review_threads (waiting_since, initiative_id)
        where waiting_since is not null;
      create table review_messages (
        id text primary key,
        initiative_id text not null references initiatives on delete cascade,
        revision integer,
        kind text not null,
        person_id text not null,
        reason text,
        text bytea,
        sent_at timestamptz(3) not null
      );
      create index review_messages_latest on review_messages (initiative_id, sent_at desc, id desc);

      -- The reports on an initiative that moderators look at together, and each of them.
      create table report_cases (
        id text primary key,
        initiative_id text not null references initiatives on delete cascade,
        opened_at timestamptz(3) not null,
        reports integer not null,
        closed_at timestamptz(3)
      );
      create unique index report_cases_open on report_cases (initiative_id) where closed_at is null;
      create index report_cases_initiative on report_cases (initiative_id);
      create index report_cases_waiting on report_cases (opened_at, initiative_id) where closed_at is null;
      create index report_cases_closed on report_cases (closed_at) where closed_at is not null;
      create table reports (
        id text primary key,
        case_id text not null references report_cases on delete cascade,
        initiative_id text not null references initiatives on delete cascade,
        -- Who reports: a person, or a visitor by her network, a hash that is another every day.
        person_id text,
        network text,
        version integer not null,
        reason text not null,
        text bytea,
        reported_at timestamptz(3) not null
      );
      create unique index reports_once_by_person on reports (case_id, person_id) where person_id is not null;
      create unique index reports_once_from_network on reports (case_id, network) where network is not null;
      create index reports_case on reports (case_id, reported_at desc, id desc);
      create index reports_initiative on reports (initiative_id);
      create index reports_by_person on reports (person_id, reported_at) where person_id is not null;
      create index reports_from_network on reports (network, reported_at) where network is not null;
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
