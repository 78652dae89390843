-- How people are invited: what the link asks for, and what they get.
create table invitation_policies (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  name text not null,
  config jsonb not null,            -- @json InvitationConfig
  initial_password bytea,           -- sealed
  creator_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on invitation_policies (user_pool_id, created_at desc, id desc);
call isolate('invitation_policies');

-- Roles that invited people get.
create table invitation_attributions (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null,
  policy_id text collate "C" not null references invitation_policies on delete cascade,
  target_type text not null,
  target_identifier text not null,
  namespace text not null,
  created_at timestamptz not null,
  unique (policy_id, target_type, namespace, target_identifier)
);
call isolate('invitation_attributions');

create table invitation_rosters (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  policy_id text collate "C" references invitation_policies on delete set null,
  name text not null,
  status text not null default 'editing', -- editing, invited
  snapshot jsonb,                   -- @json InvitationConfig
  creator_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on invitation_rosters (user_pool_id, created_at desc, id desc);
create index on invitation_rosters (policy_id);
call isolate('invitation_rosters');

create table invitees (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null,
  roster_id text collate "C" not null references invitation_rosters on delete cascade,
  name text not null,
  email text not null,
  phone text,
  phone_country_code text,
  status text not null default 'notInvited',
  source text not null,             -- manualCreate, fileImport
  creator_id text,
  signature bytea,                  -- SHA-256 of what the link carries
  link_expires_at timestamptz,      -- null: never
  user_id text collate "C" references users on delete set null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index on invitees (roster_id, lower(email));
create index on invitees (user_pool_id, created_at desc, id desc);
call isolate('invitees');

-- Pages of invited people: who opened the link, and whether they proved who they are.
create table invitation_tokens (
  hash bytea primary key,           -- SHA-256 of the token
  user_pool_id text collate "C" not null,
  invitee_id text collate "C" not null references invitees on delete cascade,
  verified boolean not null default false,
  expires_at timestamptz not null
);
create index on invitation_tokens (expires_at);
call isolate('invitation_tokens');

-- Links that invite whoever opens them.
create table invitation_links (
  identifier text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  inviter_id text collate "C" references users on delete cascade, -- null: an administrator
  expires_at timestamptz not null,
  created_at timestamptz not null
);
create index on invitation_links (expires_at);
call isolate('invitation_links');

create table invitation_applicants (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  name text not null,
  email text not null,
  inviter_id text collate "C",
  operator_id text,
  status text not null,             -- PENDING, PASSED, REJECTED
  channel text not null,            -- MANUAL: an administrator decides; AUTO
  created_at timestamptz not null
);
create index on invitation_applicants (user_pool_id, created_at desc, id desc);
create unique index invitation_applicants_pending on invitation_applicants (user_pool_id, lower(email)) where status = 'PENDING';
call isolate('invitation_applicants');
