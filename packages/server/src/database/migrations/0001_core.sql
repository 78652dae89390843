-- Every table carries user_pool_id and is held by row-level security: a connection sees the pool it is bound to.
create procedure isolate(held regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', held);
  execute format('alter table %s force row level security', held);
  execute format(
    'create policy user_pool on %s using (user_pool_id = current_setting(''genauth.user_pool_id'', true)
     or current_setting(''genauth.user_pool_id'', true) = ''*'')', held);
end $$;

-- Tells every process which cached row is stale, when the change commits. The argument names the key column.
create function announce() returns trigger language plpgsql as $$
begin
  perform pg_notify('changes', tg_table_name || ':' || (to_jsonb(coalesce(old, new)) ->> tg_argv[0]));
  return null;
end $$;

create table user_pools (
  user_pool_id text collate "C" primary key,
  name text not null,
  description text,
  logo text,
  secret bytea not null,            -- sealed
  data_key bytea not null,          -- wrapped by the master key
  settings jsonb not null default '{}', -- @json PoolSettings
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
call isolate('user_pools');
create trigger announce after update or delete on user_pools for each row execute function announce('user_pool_id');

create table applications (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  identifier text not null unique,
  name text not null,
  logo text,
  description text,
  type text not null default 'web',
  default_protocol text not null default 'oidc',
  secret bytea not null,            -- sealed
  redirect_uris text[] not null default '{}',
  logout_redirect_uris text[] not null default '{}',
  init_login_uri text,
  allowed_origins text[] not null default '{}',
  sso_enabled boolean not null default true,
  sso_enabled_at timestamptz,
  is_integrate_app boolean not null default false,
  template text,
  template_data jsonb,
  oidc_config jsonb not null default '{}', -- @json OidcConfig
  oauth_provider_enabled boolean not null default false,
  oauth_config jsonb not null default '{}',
  saml_provider_enabled boolean not null default false,
  saml_config jsonb not null default '{}',
  cas_provider_enabled boolean not null default false,
  cas_config jsonb not null default '{}',
  login_config jsonb not null default '{}',
  register_config jsonb not null default '{}',
  branding_config jsonb not null default '{}',
  custom_branding_enabled boolean not null default false,
  custom_security_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on applications (user_pool_id, created_at desc, id desc);
call isolate('applications');
create trigger announce after insert or update or delete on applications for each row execute function announce('id');

create table users (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  status text not null default 'Activated',
  work_status text not null default 'Active',
  external_id text,
  username text,
  email text,
  email_verified boolean not null default false,
  phone text,
  phone_country_code text,
  phone_verified boolean not null default false,
  password_hash text,
  password_last_set_at timestamptz,
  password_security_level smallint,
  reset_password_on_next_login boolean not null default false,
  name text,
  nickname text,
  photo text,
  gender text not null default 'U',
  birthdate text,
  country text,
  province text,
  city text,
  address text,
  street_address text,
  postal_code text,
  company text,
  browser text,
  device text,
  given_name text,
  family_name text,
  middle_name text,
  profile text,
  preferred_username text,
  website text,
  zoneinfo text,
  locale text,
  formatted text,
  region text,
  identity_number text,
  custom_data jsonb not null default '{}', -- @json CustomData
  metadata_source jsonb,
  user_source_type text not null default 'adminCreated',
  user_source_id text,
  register_source text[] not null default '{}',
  tenant_ids text[] not null default '{}',
  logins_count integer not null default 0,
  last_login timestamptz,
  last_ip text,
  last_login_app text,
  last_mfa_time timestamptz,
  status_changed_at timestamptz,
  tokens_valid_from timestamptz,   -- tokens issued before this moment are dead
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on users (user_pool_id, created_at desc, id desc);
create unique index users_username on users (user_pool_id, lower(username));
create unique index users_email on users (user_pool_id, lower(email));
create unique index users_phone on users (user_pool_id, phone, coalesce(phone_country_code, '+86'));
create unique index users_external_id on users (user_pool_id, external_id);
call isolate('users');
create trigger announce after update or delete on users for each row execute function announce('id');

create table user_identities (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null,
  user_id text collate "C" not null references users on delete cascade,
  ext_idp_id text not null,
  provider text not null,
  type text not null,
  user_id_in_idp text not null,
  user_info_in_idp jsonb,
  access_token bytea,               -- sealed
  refresh_token bytea,              -- sealed
  origin_conn_ids text[] not null default '{}',
  created_at timestamptz not null default now(),
  unique (user_pool_id, ext_idp_id, type, user_id_in_idp)
);
create index on user_identities (user_id);
call isolate('user_identities');

create table user_sync_relations (
  user_pool_id text collate "C" not null,
  user_id text collate "C" not null references users on delete cascade,
  provider text not null,
  user_id_in_idp text not null,
  user_info_in_idp jsonb,
  primary key (user_pool_id, provider, user_id_in_idp)
);
create index on user_sync_relations (user_id);
call isolate('user_sync_relations');

create table access_keys (
  id text collate "C" primary key,  -- accessKeyId
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  user_id text collate "C",
  tenant_id text collate "C",
  type text not null,
  secret bytea not null,            -- sealed
  status text not null default 'activated',
  enabled boolean not null default true,
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index on access_keys (user_pool_id, created_at desc);
call isolate('access_keys');
create trigger announce after update or delete on access_keys for each row execute function announce('id');

create table namespaces (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  code text not null,
  name text not null,
  description text,
  created_at timestamptz not null default now(),
  primary key (user_pool_id, code)
);
call isolate('namespaces');

create table roles (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null,
  namespace text not null,
  code text not null,
  name text,
  description text,
  status text not null default 'ENABLE',
  disable_time bigint,              -- milliseconds since 1970; null: never
  enable_permission_apply boolean not null default false,
  is_admin_role boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (user_pool_id, namespace, code),
  foreign key (user_pool_id, namespace) references namespaces on delete cascade
);
call isolate('roles');

create table role_assignments (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null,
  role_id text collate "C" not null references roles on delete cascade,
  target_type text not null,
  target_identifier text not null,
  enable_time bigint,
  end_time bigint,
  created_at timestamptz not null default now(),
  unique (role_id, target_type, target_identifier)
);
create index on role_assignments (user_pool_id, target_type, target_identifier);
call isolate('role_assignments');

-- What administrators and their programs did.
create table admin_logs (
  id bigint generated always as identity primary key,
  user_pool_id text collate "C" not null,
  at timestamptz not null default now(),
  request_id text not null,
  operation text not null,
  operation_type text not null,
  resource_type text not null,
  admin_user_id text collate "C",
  access_key_id text collate "C",
  client_ip text,
  user_agent text,
  success boolean not null,
  event_detail text,
  operation_param jsonb,
  origin_value jsonb,
  target_value jsonb
);
create index on admin_logs (user_pool_id, at desc, id desc);
call isolate('admin_logs');

-- What end users did.
create table user_logs (
  id bigint generated always as identity primary key,
  user_pool_id text collate "C" not null,
  at timestamptz not null default now(),
  request_id text not null,
  event_type text not null,
  user_id text collate "C",
  app_id text collate "C",
  client_ip text,
  user_agent text,
  success boolean not null,
  event_detail text
);
create index on user_logs (user_pool_id, at desc, id desc);
create index on user_logs (user_pool_id, user_id, at desc);
call isolate('user_logs');

-- Events for webhooks and the event bus, written with the change they tell of.
create table outbox (
  id bigint generated always as identity primary key,
  user_pool_id text collate "C" not null,
  at timestamptz not null default now(),
  event text not null,
  data jsonb not null
);
call isolate('outbox');
