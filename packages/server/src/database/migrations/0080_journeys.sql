-- The period of the last code that was used: a code is good once.
alter table user_otps add column last_period bigint;

-- What users agreed to when they registered; the id is made from the text, so that another version is another id.
create table user_agreements (
  user_pool_id text collate "C" not null,
  user_id text collate "C" not null references users on delete cascade,
  agreement_id text collate "C" not null,
  app_id text collate "C" not null,
  agreed_at timestamptz not null,
  primary key (user_id, agreement_id)
);
call isolate('user_agreements');
