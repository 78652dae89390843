-- Sign-ins that another device confirms: by a scanned QR code, or by a request pushed to it. Both names are secrets, kept hashed.
create table device_sign_ins (
  hash bytea primary key,            -- of what the waiting device knows
  scan_hash bytea not null unique,   -- of what a camera sees: good to confirm, not to wait
  user_pool_id text collate "C" not null,
  app_id text collate "C" not null,
  kind text not null,                -- qrcode, push, fastpass
  status text not null,              -- PENDING, SCANNED, AUTHORIZED, CANCELLED
  user_id text collate "C" references users on delete cascade, -- who may confirm; of a QR code, who scanned it
  ticket_hash bytea not null unique, -- good for tokens once it is authorized
  scope text not null,
  client_ip text not null,
  user_agent text,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index on device_sign_ins (expires_at);
call isolate('device_sign_ins');
