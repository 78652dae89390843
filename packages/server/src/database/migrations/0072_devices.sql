-- Devices that users sign in with, and those that programs register.
create table devices (
  id text collate "C" primary key,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  device_unique_id text not null,   -- what the device calls itself
  type text not null,               -- Browser, Mobile, Desktop
  name text,
  version text,
  hks text,
  fde text,
  hor boolean,
  sn text,
  producer text,
  mod text,
  os text,
  imei text,
  meid text,
  description text,
  language text,
  cookie boolean,
  user_agent text,
  custom_data jsonb not null default '{}', -- @json CustomData
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (user_pool_id, device_unique_id)
);
call isolate('devices');

-- What a user has to do with a device.
create table user_devices (
  device_id text collate "C" not null references devices on delete cascade,
  user_id text collate "C" not null references users on delete cascade,
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  status text not null default 'activated', -- activated, suspended, deactivated
  suspended_until timestamptz,
  last_app_id text collate "C" references applications on delete set null,
  last_ip text,
  last_login_at timestamptz,        -- null: never signed in with it
  signed_in_until timestamptz,      -- null: signed out
  grants text[] not null default '{}', -- application/grant of sign-ins without a browser session
  primary key (device_id, user_id)
);
create index on user_devices (user_id, last_login_at desc);
call isolate('user_devices');
