-- When an account is deleted that its user gave up; a sign-in before that keeps it.
alter table users add column deletion_due_at timestamptz;
create index on users (deletion_due_at) where deletion_due_at is not null;
