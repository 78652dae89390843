-- Public keys of authenticators (WebAuthn). A credential belongs to one relying party, so a host of its own has its own.
create table passkeys (
  user_pool_id text collate "C" not null references user_pools on delete cascade,
  credential_id text collate "C" not null,  -- base64url, as the authenticator chose it
  user_id text collate "C" not null references users on delete cascade,
  rp_id text collate "C" not null,
  public_key bytea not null,                -- COSE
  counter bigint not null,                  -- signatures so far; 0 where the authenticator does not count
  transports text[] not null,
  aaguid text not null,                     -- model of the authenticator; all zero when it does not say
  backed_up boolean not null,               -- kept by a provider and on other devices too
  authenticator_code text,                  -- fingerprint, face, other: what the program that registered it says
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (user_pool_id, credential_id)
);
create index on passkeys (user_id, created_at);
create index on passkeys (user_pool_id, rp_id);
call isolate('passkeys');
