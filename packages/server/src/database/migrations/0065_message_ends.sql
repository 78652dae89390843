-- Messages are kept for a month, for operators to see what became of them.
alter table messages add column expires_at timestamptz not null default now() + interval '30 days';
create index on messages (expires_at);
drop index messages_created_at_idx;
