-- Keyword search. Names of two Chinese characters defeat trigrams, so the index holds pairs of characters, and single
-- ones beyond ASCII. No operator that a GIN index serves is leakproof: under row-level security the index would never be
-- used. This table therefore has none. One query reads it, which names the pool and joins users, who are held by it.
create extension if not exists btree_gin;

create function search_grams(variadic texts text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct gram), '{}') from (
    select substr(folded, i, size) as gram
    from (select left(lower(raw), 256) as folded from unnest(texts) as raw) as folding,
      generate_series(1, length(folded)) as i, generate_series(1, 2) as size
    where i + size - 1 <= length(folded) and (size = 2 or ascii(substr(folded, i, 1)) > 127)
  ) as grams
$$;

create table user_search (
  user_id text collate "C" primary key references users on delete cascade,
  user_pool_id text collate "C" not null,
  grams text[] not null
);
create index user_search_grams on user_search using gin (user_pool_id, grams);

create function index_user() returns trigger language plpgsql as $$
begin
  insert into user_search (user_id, user_pool_id, grams) values (new.id, new.user_pool_id, search_grams(
    new.id, new.username, new.email, new.phone, new.external_id, new.name, new.nickname, new.company, new.given_name,
    new.family_name, new.middle_name, new.profile, new.preferred_username, new.website, new.address, new.formatted,
    new.street_address, new.postal_code, new.identity_number))
  on conflict (user_id) do update set grams = excluded.grams where user_search.grams <> excluded.grams;
  return null;
end $$;
create trigger index_user after insert or update of username, email, phone, external_id, name, nickname, company,
  given_name, family_name, middle_name, profile, preferred_username, website, address, formatted, street_address,
  postal_code, identity_number on users for each row execute function index_user();
insert into user_search select id, user_pool_id, search_grams(
    id, username, email, phone, external_id, name, nickname, company, given_name, family_name, middle_name, profile,
    preferred_username, website, address, formatted, street_address, postal_code, identity_number) from users;

-- Values of custom fields, to find users by. Long ones and lists are not kept here.
create table user_custom_values (
  user_pool_id text collate "C" not null,
  user_id text collate "C" not null references users on delete cascade,
  key text not null,
  value text not null,
  primary key (user_pool_id, key, value, user_id)
);
create index on user_custom_values (user_id);
call isolate('user_custom_values');

create function index_custom_data() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    delete from user_custom_values where user_id = new.id;
  end if;
  insert into user_custom_values (user_pool_id, user_id, key, value)
    select new.user_pool_id, new.id, key, value from jsonb_each_text(new.custom_data)
    where jsonb_typeof(new.custom_data -> key) in ('string', 'number', 'boolean') and length(value) <= 256;
  return null;
end $$;
create trigger index_custom_data_insert after insert on users
  for each row when (new.custom_data <> '{}') execute function index_custom_data();
create trigger index_custom_data_update after update of custom_data on users
  for each row when (new.custom_data <> old.custom_data) execute function index_custom_data();

create index on users (user_pool_id, status, created_at desc, id desc);
create index on users (user_pool_id, last_login desc nulls last, id desc);
