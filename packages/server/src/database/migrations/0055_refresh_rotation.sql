-- Each refresh uses a token up and inserts its successor. Checking three foreign keys costs more than all the rest, and
-- locks rows that every refresh shares; so tokens end with their user or application by triggers. One that slips in
-- while they are deleted serves nobody: a redemption asks for both.
alter table refresh_tokens
  drop constraint refresh_tokens_user_pool_id_fkey,
  drop constraint refresh_tokens_app_id_fkey,
  drop constraint refresh_tokens_user_id_fkey;

create function end_refresh_tokens() returns trigger language plpgsql as $$
begin
  execute format('delete from refresh_tokens where %I = $1', tg_argv[0]) using old.id;
  return null;
end $$;
create trigger end_refresh_tokens after delete on users for each row execute function end_refresh_tokens('user_id');
create trigger end_refresh_tokens after delete on applications for each row execute function end_refresh_tokens('app_id');

-- Room on each page for the version of a row that says it is used up: the indexes need not learn of it.
alter table refresh_tokens set (fillfactor = 60);

-- A plan that is made while the table is empty may take any index for the right one, and is kept: a rotation read all
-- tokens of its application. Applications are deleted rarely; that may read the table.
drop index refresh_tokens_app_id_idx;
