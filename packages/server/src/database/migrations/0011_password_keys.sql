-- Key pairs that clients encrypt passwords with. One of each kind for the server, as /api/v3/system shows no pool.
create table password_keys (
  kind text primary key,            -- rsa, sm2
  private_key bytea not null,       -- sealed by the master key
  public_key text not null,
  created_at timestamptz not null default now()
);
