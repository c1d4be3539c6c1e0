/** How a document is made of an initiative and of those who lead it. */
export const createSearchDocuments = `
  create function search_bits(facet_given text, given text[]) returns integer language sql stable parallel safe
    return case when given is not null then
      (select coalesce(bit_or(1 << place), 0) from search_values where facet = facet_given and value = any (given)) end;

  -- Tags begin with a sign that no word has: "=" for what is filtered by, "+" for words of the title, "~" for those of
  -- the title, the summary and the names. So one index knows them all.
  -- Who trades alone is found by no name.
  create view search_sources as
  select i.id as initiative_id,
    search_bits('KIND', i.gift_kinds) | search_bits('SIZE', led.sizes)
      | search_bits('DURABLE', array[i.durable::text]) | search_bits('PROVENANCE', array[i.provenance]) as traits,
    search_bits('SECTOR', led.sectors) as sectors,
    search_bits('BENEFICIARY', i.beneficiaries) as beneficiaries,
    i.territory_country_code as country,
    i.territory_department as department,
    i.published_at,
    coalesce(s.people, 0) as supports,
    (cos(at.latitude) * cos(at.longitude))::real as x, (cos(at.latitude) * sin(at.longitude))::real as y,
    sin(at.latitude)::real as z,
    array_to_tsvector(
      texts.lexemes || texts.heading || texts.body
      || search_marked('+', texts.lexemes) || search_marked('~', texts.lexemes || texts.heading)
      || search_marked('=KIND:', i.gift_kinds) || search_marked('=SIZE:', led.sizes)
      || search_marked('=SECTOR:', led.sectors) || search_marked('=BENEFICIARY:', i.beneficiaries)
      || array['=DURABLE:' || i.durable, '=PROVENANCE:' || i.provenance, '=COUNTRY:' || i.territory_country_code]
      || search_marked('=DEPARTMENT:', array_remove(array[i.territory_department], null))) as document,
    search_words_of(concat_ws(' ', led.names, i.title ->> 'fr', i.title ->> 'en', i.summary ->> 'fr',
      i.summary ->> 'en', i.description ->> 'fr', i.description ->> 'en', i.how_to ->> 'fr',
      i.how_to ->> 'en')) as words,
    array_remove(array[i.title ->> 'fr', i.title ->> 'en'], null) as titles
  from initiatives i
  left join search_supports s on s.initiative_id = i.id collate "C"
  cross join lateral (
    select radians((i.territory_point ->> 'latitude')::float8) as latitude,
      radians((i.territory_point ->> 'longitude')::float8) as longitude
  ) as at
  cross join lateral (
    select string_agg(o.name, ' ') filter (where not o.sole_trader) as names,
      coalesce(array_agg(o.size_category), '{}') as sizes, coalesce(array_agg(o.naf_section), '{}') as sectors
    from organizations o
    where o.id = any (i.organization_ids) and (o.provenance = 'CENSUSED' or o.mandate_proof is not null)
  ) as led
  cross join lateral (
    select
      search_lexemes_of(i.title)
        || search_lexemes('search_plain', concat_ws(' ', i.title ->> 'fr', i.title ->> 'en')) as lexemes,
      search_lexemes_of(i.summary) || search_lexemes('search_french', led.names)
        || search_lexemes('search_plain', led.names) as heading,
      search_lexemes_of(i.description) || search_lexemes_of(i.how_to) as body
  ) as texts
  where i.state in ('PUBLISHED', 'ENDED') and i.published_at is not null;

  -- Everything that a document is counted under, once for each value.
  create function search_counted(
    traits integer, sectors integer, beneficiaries integer, country text, department text
  ) returns table (facet text, value text) language sql stable parallel safe as $$
    select 'ALL', ''
    union all
    select v.facet, v.value from search_values v
    where case v.facet when 'SECTOR' then $2 when 'BENEFICIARY' then $3 else $1 end & (1 << v.place) <> 0
    union all
    select 'COUNTRY', $4
    union all
    select 'DEPARTMENT', $5 where $5 is not null
  $$;

  create function search_refresh(changed text[]) returns void language plpgsql as $$
  begin
    if coalesce(cardinality(changed), 0) = 0 then return; end if;
    -- Whoever changes one of these documents is waited for, and what she changed is seen.
    perform from search_documents d where d.initiative_id = any (changed) order by d.initiative_id for update;
    with before as materialized (select * from search_documents where initiative_id = any (changed)),
    after as materialized (select * from search_sources where initiative_id = any (changed)),
    hidden as (
      delete from search_documents d
      where d.initiative_id = any (changed)
        and not exists (select from after where after.initiative_id collate "C" = d.initiative_id)
    ),
    shown as (
      insert into search_documents
      select initiative_id, traits, sectors, beneficiaries, country, department, published_at, supports, x, y, z,
        document, words
      from after
      on conflict (initiative_id) do update set traits = excluded.traits, sectors = excluded.sectors,
        beneficiaries = excluded.beneficiaries, country = excluded.country, department = excluded.department,
        published_at = excluded.published_at, supports = excluded.supports, x = excluded.x, y = excluded.y,
        z = excluded.z, document = excluded.document, words = excluded.words
    ),
    unnamed as (
      delete from search_names n
      where n.subject_id = any (changed)
        and not exists (select from after where after.initiative_id collate "C" = n.subject_id)
    ),
    named as (
      insert into search_names (subject_id, names, words)
      select initiative_id, titles, to_tsvector('search_plain', search_fold(array_to_string(titles, ' '))) from after
      on conflict (subject_id) do update set names = excluded.names, words = excluded.words
        where search_names.names is distinct from excluded.names
    ),
    counted as (
      insert into search_changes (facet, value, change)
      select facet, value, sum(change) from (
        select c.facet, c.value, -1 as change from before b
        cross join lateral search_counted(b.traits, b.sectors, b.beneficiaries, b.country, b.department) as c
        union all
        select c.facet, c.value, 1 from after a
        cross join lateral search_counted(a.traits, a.sectors, a.beneficiaries, a.country, a.department) as c
      ) as changes group by facet, value having sum(change) <> 0
    )
    insert into search_word_changes (word, change)
    select word, sum(change) from (
      select unnest(words) as word, -1 as change from before union all select unnest(words), 1 from after
    ) as changes group by word having sum(change) <> 0;
  end $$;
`;
