-- lower() is not leakproof, so that under row-level security an index on it is never used: the folded texts are stored.
alter table users
  add column username_key text generated always as (lower(username)) stored,
  add column email_key text generated always as (lower(email)) stored;
drop index users_username;
drop index users_email;
create unique index users_username on users (user_pool_id, username_key);
create unique index users_email on users (user_pool_id, email_key);
create index on users (user_pool_id, updated_at desc, id desc);
