-- What the OpenID Connect protocol keeps: browser sessions, interactions, grants, codes. The session is the one of the
-- pool, whatever protocol asks.
create table oidc_models (
  model text not null,              -- Session, Interaction, Grant, AuthorizationCode, ...
  id bytea not null,                -- SHA-256: whoever reads the table can pose as nobody
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  app_id text collate "C" references applications on delete cascade,
  user_id text collate "C" references users on delete cascade,
  grant_id text,
  uid text,
  payload jsonb not null,           -- @json OidcPayload
  expires_at timestamptz not null,
  consumed_at timestamptz,
  primary key (model, id)
);
create index on oidc_models (user_id);
create index on oidc_models (grant_id) where grant_id is not null;
create index on oidc_models (uid) where uid is not null;
create index on oidc_models (expires_at);
call isolate('oidc_models');

-- Scheme, host and port of each address, as browsers send them in `Origin`.
create function origins_of(addresses text[]) returns text[] language sql immutable as $$
  select coalesce(array_agg(distinct lower(substring(address from '^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]+'))), '{}')
  from unnest(addresses) address where address ~ '^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]+'
$$;
alter table applications add column browser_origins text[] not null
  generated always as (origins_of(allowed_origins || redirect_uris)) stored;
create index applications_browser_origins on applications using gin (browser_origins);
