-- Refresh tokens, ours alone: they are redeemed and rotated in one statement each.
create table refresh_tokens (
  hash bytea primary key,           -- SHA-256 of the token
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  app_id text collate "C" not null references applications on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  grant_id text not null,           -- all tokens that one sign-in led to
  issuer text not null,
  scope text not null,
  session_id text,                  -- `sid` of the browser session behind it
  authenticated_at timestamptz not null,
  started_at timestamptz not null,  -- when the first token of the grant was issued
  created_at timestamptz not null,
  expires_at timestamptz not null,
  consumed_at timestamptz           -- rotated away; kept until it expires, so that its reuse is noticed
);
create index on refresh_tokens (user_id);
create index on refresh_tokens (app_id);
create index on refresh_tokens (grant_id);
create index on refresh_tokens (expires_at);
call isolate('refresh_tokens');

-- What kills access tokens before their time. Read once for each subject and kept in the processes.
create table token_revocations (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  subject text collate "C" not null,   -- the `sub` of the tokens
  kind text not null,               -- token, grant, application
  target text not null,             -- its jti, grant id or application id
  revoked_at timestamptz not null,
  expires_at timestamptz not null,  -- when the last token that it could kill has expired
  primary key (subject, kind, target)
);
create index on token_revocations (expires_at);
call isolate('token_revocations');
create trigger announce after insert or update or delete on token_revocations for each row execute function announce('subject');

-- Who is signed in to which application.
create table application_logins (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  app_id text collate "C" not null references applications on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  last_login timestamptz not null,
  expires_at timestamptz not null,  -- when the last token of the sign-in expires
  primary key (app_id, user_id)
);
create index on application_logins (app_id, last_login desc, user_id);
create index on application_logins (user_id);
create index on application_logins (expires_at);
call isolate('application_logins');
