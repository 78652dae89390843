-- A key that signs no longer stays in the JWKS until the last token that it signed has expired.
alter table signing_keys rename column retired_at to expires_at; -- null: it signs
update signing_keys set expires_at = expires_at + interval '14 days';
create index on signing_keys (expires_at);

-- How long the tokens of a key live is known from the applications as they are, and from this as they were.
alter table signing_keys add column longest integer not null default 0; -- seconds

create function note_lifetimes() returns trigger language plpgsql as $$
begin
  update signing_keys set longest = greatest(
    longest, (old.oidc_config ->> 'access_token_expire')::int, (old.oidc_config ->> 'id_token_expire')::int)
    where expires_at is null;
  return null;
end $$;
create trigger note_lifetimes after update of oidc_config on applications
  for each row when (old.oidc_config <> new.oidc_config) execute function note_lifetimes();
