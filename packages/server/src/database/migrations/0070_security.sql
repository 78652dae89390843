-- Passwords that users had before, while their pool keeps them from coming back to one.
create table password_history (
  id bigint generated always as identity primary key,
  user_pool_id text collate "C" not null,
  user_id text collate "C" not null references users on delete cascade,
  hash text not null,
  replaced_at timestamptz not null
);
create index on password_history (user_id, id desc);
call isolate('password_history');

-- What an application asks for instead of its pool, while custom_security_enabled is on.
alter table applications add column security_config jsonb not null default '{}'; -- @json ApplicationSecurity

-- Second factors that an administrator set for one user, whatever the pool asks for.
create table user_factors (
  user_id text collate "C" primary key references users on delete cascade,
  user_pool_id text collate "C" not null,
  factors jsonb not null,           -- @json UserFactor[]
  updated_at timestamptz not null
);
call isolate('user_factors');
