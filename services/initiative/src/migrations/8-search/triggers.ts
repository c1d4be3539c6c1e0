/** Every statement that changes initiatives or organizations changes what is found of them, in the same transaction. */
export const createSearchTriggers = `
  create function search_on_initiatives() returns trigger language plpgsql as $$
  declare changed text[];
  begin
    if tg_op = 'INSERT' then
      changed := array(select id from added where state in ('PUBLISHED', 'ENDED'));
    elsif tg_op = 'DELETE' then
      changed := array(select id from removed where state in ('PUBLISHED', 'ENDED'));
    else
      changed := array(
        select a.id from added a join removed r on r.id = a.id
        where (a.state in ('PUBLISHED', 'ENDED') or r.state in ('PUBLISHED', 'ENDED')) and a.* is distinct from r.*);
    end if;
    -- Who changes an organization does not see what is published meanwhile, so she is waited for, and then seen. She holds
    -- the organization and waits for documents alone, so that nobody waits in a circle.
    perform from organizations o
      where o.id in (select unnest(i.organization_ids) from initiatives i where i.id = any (changed))
      order by o.id for share;
    perform search_refresh(changed);
    return null;
  end $$;
  create trigger search_added after insert on initiatives
    referencing new table as added for each statement execute function search_on_initiatives();
  create trigger search_changed after update on initiatives
    referencing old table as removed new table as added for each statement execute function search_on_initiatives();
  create trigger search_removed after delete on initiatives
    referencing old table as removed for each statement execute function search_on_initiatives();

  create function search_rename(changed text[]) returns void language sql as $$
    delete from search_names where subject_id = any (changed);
    insert into search_names (subject_id, names, words)
    select o.id, array[o.name], to_tsvector('search_plain', search_fold(o.name)) from organizations o
    where o.id = any (changed) and (o.provenance = 'CENSUSED' or o.mandate_proof is not null)
      and not o.sole_trader;
  $$;

  create function search_on_organizations() returns trigger language plpgsql as $$
  declare changed text[];
  begin
    if tg_op = 'INSERT' then
      perform search_rename(array(select id from added));
    elsif tg_op = 'DELETE' then
      perform search_rename(array(select id from removed));
    else
      changed := array(
        select a.id from added a join removed r on r.id = a.id
        where (a.name, a.size_category, a.naf_section, a.provenance, a.mandate_proof, a.sole_trader)
          is distinct from
            (r.name, r.size_category, r.naf_section, r.provenance, r.mandate_proof, r.sole_trader));
      if cardinality(changed) = 0 then return null; end if;
      perform search_rename(changed);
      perform search_refresh(array(
        select id from initiatives
        where organization_ids && changed and state in ('PUBLISHED', 'ENDED')));
    end if;
    return null;
  end $$;
  create trigger search_added after insert on organizations
    referencing new table as added for each statement execute function search_on_organizations();
  create trigger search_changed after update on organizations
    referencing old table as removed new table as added for each statement execute function search_on_organizations();
  create trigger search_removed after delete on organizations
    referencing old table as removed for each statement execute function search_on_organizations();
  create index initiatives_leaders on initiatives using gin (organization_ids);
`;
