alter table role_assignments add column updated_at timestamptz not null default now();

-- Members of a role, newest first; who is in a role of a kind.
create index on role_assignments (role_id, target_type, created_at desc, id desc);
create index on role_assignments (role_id, created_at desc, id desc);

-- Lists of a permission space, newest first.
create index on roles (user_pool_id, namespace, created_at desc, id desc);

-- Which roles a user has is cached under `pool/user`. `pool/` stands for all users of the pool: a role that changes, or
-- that is given to another role, may concern any of them.
create function announce_assignments() returns trigger language plpgsql as $$
begin
  perform pg_notify('changes', 'role_sets:' || stale.key) from (
    select distinct user_pool_id || '/' ||
      case when target_type = 'USER' and (select count(*) from changed) <= 100 then target_identifier else '' end as key
    from changed
  ) stale;
  return null;
end $$;
create trigger announce_insert after insert on role_assignments
  referencing new table as changed for each statement execute function announce_assignments();
create trigger announce_update after update on role_assignments
  referencing new table as changed for each statement execute function announce_assignments();
create trigger announce_delete after delete on role_assignments
  referencing old table as changed for each statement execute function announce_assignments();

create function announce_role_sets() returns trigger language plpgsql as $$
begin
  perform pg_notify('changes', 'role_sets:' || old.user_pool_id || '/');
  return null;
end $$;
create trigger announce after update or delete on roles for each row execute function announce_role_sets();
create trigger announce after update on namespaces for each row execute function announce_role_sets();

-- A user who may not sign in is no administrator either.
create function announce_user_status() returns trigger language plpgsql as $$
begin
  perform pg_notify('changes', 'role_sets:' || old.user_pool_id || '/' || old.id);
  return null;
end $$;
create trigger announce_status after delete or update of status on users
  for each row execute function announce_user_status();

-- Assignments name their targets without a foreign key, as those are of several kinds.
create function forget_users() returns trigger language plpgsql as $$
begin
  delete from role_assignments a using gone
    where a.user_pool_id = gone.user_pool_id and a.target_type = 'USER' and a.target_identifier = gone.id;
  delete from access_keys k using gone where k.user_id = gone.id;
  return null;
end $$;
create trigger forget after delete on users
  referencing old table as gone for each statement execute function forget_users();

create function forget_roles() returns trigger language plpgsql as $$
begin
  delete from role_assignments a using gone
    where a.user_pool_id = gone.user_pool_id and a.target_type = 'ROLE' and a.target_identifier = gone.id;
  return null;
end $$;
create trigger forget after delete on roles
  referencing old table as gone for each statement execute function forget_roles();

-- The time of the last use changes often and makes no cached key stale.
drop trigger announce on access_keys;
create trigger announce after delete or update of enabled, status, secret on access_keys
  for each row execute function announce('id');
create index on access_keys (user_id);
