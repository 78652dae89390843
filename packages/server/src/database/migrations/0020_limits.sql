-- Attempts that are counted: wrong passwords, wrong secrets, codes that were sent. What is limited may belong to no pool
-- (an address), so the table belongs to the server; who counts by pool puts the pool into the key.
create table limits (
  what text collate "C" not null,
  key text collate "C" not null,
  count integer not null,
  ends_at bigint not null,          -- milliseconds since 1970; the count starts anew after it
  primary key (what, key)
);
create index on limits (ends_at);
