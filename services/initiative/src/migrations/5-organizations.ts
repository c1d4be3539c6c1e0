import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Organizations1764000000005 implements MigrationInterface {
  name = 'Organizations1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists unaccent;
      -- A name as one looks for it: without accents, in small letters.
      create function name_to_search(name text) returns text
        language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent'::regdictionary, name));

      alter table organizations
        add sole_trader boolean not null default false,
        add legal_id jsonb,
        add legal_key text,
        add naf jsonb,
        add commune text;
      update organizations set legal_id = jsonb_build_object('scheme', 'SIREN', 'value', siren), legal_key = 'SIREN:' || siren
        where siren is not null;
      -- What a version inserts that knows no other legal identifier than the SIREN.
      create function note_siren() returns trigger language plpgsql as $$
        begin
          new.legal_id := jsonb_build_object('scheme', 'SIREN', 'value', new.siren);
          new.legal_key := 'SIREN:' || new.siren;
          return new;
        end $$;
      create trigger organizations_siren before insert on organizations
        for each row when (new.siren is not null and new.legal_id is null) execute function note_siren();
      -- Only a proved mandate reserves a legal identifier, whichever of its numbers is written.
      create unique index organizations_proved_legal_key on organizations (legal_key) where mandate_proof is not null;
      create index organizations_legal_key on organizations (legal_key);
      create index organizations_search_name on organizations using gin (name_to_search(name) gin_trgm_ops);
      create index organizations_public on organizations (id desc)
        where provenance = 'CENSUSED' or mandate_proof is not null;
      create index organizations_public_department on organizations (department, id desc)
        where provenance = 'CENSUSED' or mandate_proof is not null;

      create index initiatives_public_organization on initiatives (organization_id, published_at desc, id desc)
        where state in ('PUBLISHED', 'ENDED');
      create index initiatives_partners on initiatives using gin (partner_ids);

      create index memberships_person on memberships (person_id, organization_id);
      -- Who comes back is told of with a later version than when she left.
      create table former_memberships (
        organization_id text not null references organizations,
        person_id text not null,
        version integer not null,
        primary key (organization_id, person_id)
      );

      create table invitations (
        id text primary key,
        organization_id text not null references organizations,
        role text not null,
        state text not null,
        sealed_address bytea,
        address_hash bytea not null,
        language text not null,
        invited_by text not null,
        accepted_by text,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null
      );
      create index invitations_organization on invitations (organization_id, created_at desc);
      create index invitations_inviter on invitations (invited_by, created_at desc);
      create index invitations_address on invitations (address_hash, created_at desc);

      create table recorded_domains (
        organization_id text not null references organizations,
        domain text not null,
        recorded_by text,
        recorded_at timestamptz(3) not null,
        primary key (organization_id, domain)
      );
      create table mandate_codes (
        id text primary key,
        organization_id text not null references organizations,
        person_id text not null,
        domain text not null,
        sealed_address bytea,
        language text not null,
        attempts integer not null,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index mandate_codes_organization on mandate_codes (organization_id, created_at desc);
      create index mandate_codes_person on mandate_codes (person_id, created_at desc);
    `);
  }

  down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
