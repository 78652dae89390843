-- Filters by a value that few users have: among the pairs of characters stand the values of columns too, as `city=Paris`.
-- One index serves them all, in any combination. Values longer than 64 characters are compared the slow way.
create function search_values(who users) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(name || '=' || value), '{}') from (
    values ('status', who.status), ('gender', who.gender), ('birthdate', who.birthdate), ('country', who.country), ('province', who.province),
      ('city', who.city), ('region', who.region), ('locale', who.locale), ('zoneinfo', who.zoneinfo),
      ('browser', who.browser), ('device', who.device), ('phone_country_code', who.phone_country_code),
      ('work_status', who.work_status), ('user_source_type', who.user_source_type),
      ('user_source_id', who.user_source_id), ('email_verified', who.email_verified::text),
      ('phone_verified', who.phone_verified::text), ('password_security_level', who.password_security_level::text),
      ('reset_password_on_next_login', who.reset_password_on_next_login::text)
    union all select 'register_source', unnest(who.register_source)
    union all select 'tenant_ids', unnest(who.tenant_ids)
  ) as listed (name, value) where length(value) between 1 and 64
$$;

-- What a text must have in the index. Its single characters say nothing that its pairs do not; counted as conditions of
-- their own they would make common texts look rare.
create function search_pairs(variadic texts text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(gram), '{}') from unnest(texts) as raw, unnest(search_grams(raw)) as gram
    where length(gram) = 2 or length(raw) = 1
$$;

create or replace function index_user() returns trigger language plpgsql as $$
begin
  insert into user_search (user_id, user_pool_id, grams) values (new.id, new.user_pool_id, search_grams(
    new.id, new.username, new.email, new.phone, new.external_id, new.name, new.nickname, new.company, new.given_name,
    new.family_name, new.middle_name, new.profile, new.preferred_username, new.website, new.address, new.formatted,
    new.street_address, new.postal_code, new.identity_number) || search_values(new))
  on conflict (user_id) do update set grams = excluded.grams where user_search.grams <> excluded.grams;
  return null;
end $$;

drop trigger index_user on users;
create trigger index_user after insert or update of username, email, phone, external_id, name, nickname, company,
  given_name, family_name, middle_name, profile, preferred_username, website, address, formatted, street_address,
  postal_code, identity_number, status, gender, birthdate, country, province, city, region, locale, zoneinfo, browser, device,
  phone_country_code, work_status, user_source_type, user_source_id, email_verified, phone_verified,
  password_security_level, reset_password_on_next_login, register_source, tenant_ids
  on users for each row execute function index_user();
update user_search set grams = grams || search_values(users) from users where users.id = user_search.user_id;

create index on users (user_pool_id, logins_count, id);
create index on users (user_pool_id, last_login_app);
create index on users (user_pool_id, status_changed_at) where status_changed_at is not null;
create index on users (user_pool_id, password_last_set_at) where password_last_set_at is not null;
create index on users (user_pool_id, last_mfa_time) where last_mfa_time is not null;
