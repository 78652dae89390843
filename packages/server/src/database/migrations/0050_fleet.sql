-- Processes that serve this database, for as long as they hold the advisory lock of their id. They belong to no pool.
create table nodes (
  id text primary key,
  shares boolean not null default false -- keeps its nonces in the table below
);

-- Nonces of signed requests while several processes serve, and over a clean restart of a single one.
create unlogged table nonces (
  id text collate "C" primary key,  -- access key and nonce
  expires_at timestamptz not null
);
create index on nonces (expires_at);

-- Tells a master key that belongs to this database from another one.
create table master_key_check (
  sealed bytea not null
);
