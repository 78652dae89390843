-- Keys that sign tokens. They belong to the server and not to a pool: all issuers share them, the `iss` claim tells
-- their tokens apart.
create table signing_keys (
  kid text primary key,
  private_key bytea not null,       -- PKCS#8 PEM, sealed by the master key
  created_at timestamptz not null default now(),
  retired_at timestamptz            -- signs no longer; stays in the JWKS until its last token has expired
);
create trigger announce after insert or update or delete on signing_keys for each row execute function announce('kid');
