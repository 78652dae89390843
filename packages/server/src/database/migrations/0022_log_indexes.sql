-- Logs are read newest first; what they are filtered by most has an index in that order.
create index on admin_logs (user_pool_id, request_id);
create index on admin_logs (user_pool_id, client_ip, at desc, id desc);
create index on admin_logs (user_pool_id, admin_user_id, at desc, id desc);
create index on admin_logs (user_pool_id, resource_type, at desc, id desc);
create index on user_logs (user_pool_id, request_id);
create index on user_logs (user_pool_id, client_ip, at desc, id desc);
create index on user_logs (user_pool_id, event_type, at desc, id desc);
create index on user_logs (user_pool_id, user_id, at desc, id desc);
drop index user_logs_user_pool_id_user_id_at_idx;
