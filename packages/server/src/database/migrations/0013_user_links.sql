-- Where external identities come from: a social or enterprise provider of the pool.
create table identity_sources (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  tenant_id text collate "C",
  type text not null,               -- the provider: oidc, saml, github ...
  name text not null,
  name_en text,
  logo text,
  created_at timestamptz not null default now()
);
create index on identity_sources (user_pool_id, created_at desc, id desc);
call isolate('identity_sources');

-- Users who are gone, for systems that copy them: deleted, or archived.
create table archived_users (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  user_id text collate "C" not null,
  archived_at timestamptz not null,
  primary key (user_pool_id, user_id)
);
create index on archived_users (user_pool_id, archived_at desc, user_id desc);
call isolate('archived_users');

-- Authenticators that generate one-time passwords.
create table user_otps (
  user_id text collate "C" primary key references users on delete cascade,
  user_pool_id text collate "C" not null,
  secret bytea not null,            -- sealed
  recovery_code bytea,              -- sealed
  created_at timestamptz not null
);
call isolate('user_otps');
