-- Browsers that users are not asked for a second factor on again. Several users may share one.
create table trusted_browsers (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  token_hash text collate "C" not null,     -- SHA-256 of what the browser keeps
  user_agent text,
  client_ip text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  unique (user_id, token_hash)
);
create index on trusted_browsers (user_pool_id, token_hash);
create index on trusted_browsers (expires_at);
call isolate('trusted_browsers');
