-- E-mails and text messages: the queue they are sent from, what became of each, and the outbox of development. Its times
-- are those of the database, which all processes share.
create table messages (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  app_id text collate "C",          -- the application it speaks for
  channel text not null,            -- email, sms
  event text not null,              -- what it is about: LOGIN_VERIFY_CODE, ...
  recipient text not null,          -- an address, or a number with its country
  content bytea,                    -- sealed; forgotten when nobody has to read it any more
  status text not null default 'queued', -- queued, sent, failed, kept: in the outbox of development
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null default now(),
  next_attempt_at timestamptz default now(), -- null when there is none; while one is made, when it counts as lost
  useless_at timestamptz,           -- nobody needs it later than this
  sent_at timestamptz
);
create index on messages (next_attempt_at) where next_attempt_at is not null;
create index on messages (user_pool_id, created_at desc, id desc);
create index on messages (created_at);
call isolate('messages');
create trigger announce after insert on messages for each row execute function announce('id');

-- Codes that prove an address or a number: one for each application, purpose and target.
create table passcodes (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  app_id text collate "C" not null references applications on delete cascade,
  channel text not null,            -- what it is for: CHANNEL_LOGIN, ...
  target text collate "C" not null, -- an address in lower case, or a number with its country
  hash bytea not null,              -- keyed, over the columns above and the code
  wrong integer not null default 0, -- tries that were wrong
  expires_at timestamptz not null,
  primary key (user_pool_id, app_id, channel, target)
);
create index on passcodes (expires_at);
call isolate('passcodes');
