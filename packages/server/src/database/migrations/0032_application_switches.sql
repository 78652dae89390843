alter table applications
  add column sso_show_launchpad boolean not null default true,
  add column enable_permission_apply boolean not null default false;
