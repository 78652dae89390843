-- Who may register, for the kinds of names that the pool holds to its list.
create table registration_whitelist (
  id bigint generated always as identity primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  app_id text collate "C" references applications on delete cascade, -- null: in every application of the pool
  type text not null,               -- USERNAME, EMAIL, PHONE
  value text not null,              -- folded; @example.com admits every address of a domain
  created_at timestamptz not null
);
create unique index registration_whitelist_value on registration_whitelist (user_pool_id, type, value, coalesce(app_id, ''));
call isolate('registration_whitelist');

-- Addresses and users that are kept out, or that are trusted.
create table risk_entries (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  user_id text collate "C" references users on delete cascade, -- null: the entry is about addresses
  network inet,                     -- null: the entry is about a user
  list text not null,               -- BLACK, WHITE
  limits text[] not null,           -- FORBID_LOGIN, FORBID_REGISTER, SKIP_MFA
  add_type text not null,           -- MANUAL, SCHEDULE: by a policy
  remove_type text not null,
  expires_at timestamptz,           -- null: never
  created_at timestamptz not null
);
create unique index risk_entries_target on risk_entries (user_pool_id, list, coalesce(user_id, ''), network) nulls not distinct;
create index on risk_entries (user_pool_id, created_at desc, id desc);
create index on risk_entries (user_id) where user_id is not null;
call isolate('risk_entries');

-- What puts addresses and users on the lists by itself.
create table risk_policies (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  opt_object text not null,         -- IP, USER
  rule jsonb not null,              -- @json RiskRule
  created_at timestamptz not null
);
create index on risk_policies (user_pool_id, created_at desc, id desc);
call isolate('risk_policies');
create trigger announce after insert or update or delete on risk_policies for each row execute function announce('user_pool_id');

-- Behaviour that programs report, for the assessment of risk.
create table behaviour_records (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  model_id text,
  data jsonb not null,
  created_at timestamptz not null
);
create index on behaviour_records (user_pool_id, created_at desc, id desc);
call isolate('behaviour_records');
