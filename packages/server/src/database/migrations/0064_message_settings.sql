-- Who sends the e-mails of a pool.
create table email_providers (
  user_pool_id text collate "C" primary key references user_pools on delete cascade,
  type text not null,               -- custom, ali, qq, sendgrid
  enabled boolean not null,
  settings bytea not null           -- sealed: server, account, password
);
call isolate('email_providers');

-- E-mails that a pool has written itself, in the languages it has written them in.
create table email_templates (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  event text collate "C" not null,
  language text collate "C" not null,
  enabled boolean not null,         -- the standard text is sent while it is not
  name text not null,
  subject text not null,
  sender text not null,
  content text not null,
  expires_in integer,               -- seconds that what it carries is valid
  redirect_to text,
  engine text not null default 'handlebar',
  primary key (user_pool_id, event, language)
);
call isolate('email_templates');
