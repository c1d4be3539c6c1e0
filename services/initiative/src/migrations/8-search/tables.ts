/** What is searched, counted and suggested. */
export const createSearchTables = `
  -- Each value by which initiatives are counted, as a bit of one of the columns of a document.
  create table search_values (
    facet text not null,
    value text not null,
    place integer not null,
    primary key (facet, value)
  );
  insert into search_values (facet, value, place)
  select facet, value, first + place::integer - 1
  from (values
    ('KIND', 0, '{IN_KIND,FINANCIAL,EXPERTISE,OTHER}'::text[]),
    ('SIZE', 4, '{MICRO,SMALL,MEDIUM,INTERMEDIATE,LARGE}'),
    ('DURABLE', 9, '{false,true}'),
    ('PROVENANCE', 11, '{DECLARED,CENSUSED}'),
    ('SECTOR', 0, '{A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V}'),
    ('BENEFICIARY', 0, '{HEALTHCARE_WORKERS,HOSPITALS,ELDERLY,HOMELESS,STUDENTS,CHILDREN,ISOLATED_PEOPLE,SMALL_BUSINESSES,'
      'FOOD_AID,PUBLIC_SERVICES,EMPLOYEES,GENERAL_PUBLIC}')
  ) as facets (facet, first, known)
  cross join lateral unnest(known) with ordinality as one (value, place);

  -- One for each public initiative. Rows are narrow, for many are counted at a time; the long columns lie apart from them
  -- and are only touched when a row is written. A new count of supports touches no index.
  create table search_documents (
    initiative_id text collate "C" primary key,
    traits integer not null,
    sectors integer not null,
    beneficiaries integer not null,
    country text collate "C" not null,
    department text collate "C",
    published_at timestamptz(3) not null,
    supports integer not null,
    x real,
    y real,
    z real,
    document tsvector not null,
    words text[] not null
  ) with (fillfactor = 85, toast_tuple_target = 128);
  -- What was written and not sorted in yet is read by every search, so it is kept short.
  create index search_documents_document on search_documents using gin (document) with (gin_pending_list_limit = 512);
  create index search_documents_newest on search_documents (published_at desc, initiative_id desc);

  -- How many support an initiative, as another service counts it.
  create table search_supports (
    initiative_id text collate "C" primary key,
    people integer not null,
    version integer not null
  );

  -- How many public initiatives have each value; changes are added apart, for many write at the same time.
  create table search_totals (
    facet text not null,
    value text not null,
    documents integer not null,
    primary key (facet, value)
  );
  create table search_changes (
    position bigint generated always as identity primary key,
    facet text not null,
    value text not null,
    change integer not null
  );

  -- The words of public initiatives: what may be meant by a word that none of them has.
  create table search_words (
    word text collate "C" primary key,
    lexemes text[] not null,
    documents integer not null
  );
  create index search_words_similar on search_words using gin (word gin_trgm_ops);
  create index search_words_lexemes on search_words using gin (lexemes);
  create table search_word_changes (
    position bigint generated always as identity primary key,
    word text not null,
    change integer not null
  );

  -- What is suggested to who begins to type: titles of public initiatives and names of public organizations.
  create table search_names (
    subject_id text collate "C" primary key,
    names text[] not null,
    words tsvector not null
  );
  create index search_names_words on search_names using gin (words) with (gin_pending_list_limit = 512);
`;
