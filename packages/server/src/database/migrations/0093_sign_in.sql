-- Whoever signs in changes a user: its id is all that is announced, so the row need not become JSON for it.
create function announce_user() returns trigger language plpgsql as $$
begin
  perform pg_notify('changes', 'users:' || old.id);
  return null;
end $$;
drop trigger announce on users;
create trigger announce after update or delete on users for each row execute function announce_user();

-- Processes remember which pools have lists at all.
create trigger announce after insert or update or delete on risk_entries for each row execute function announce('user_pool_id');
