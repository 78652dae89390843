// Made by `npm run generate` from the migrations.
import type { ColumnType } from 'kysely';
import type {
  ApplicationSecurity,
  CustomData,
  InvitationConfig,
  OidcConfig,
  OidcPayload,
  PoolSettings,
  RiskRule,
  UserFactor,
} from './json.ts';

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
type Json<T> = ColumnType<T, string, string>;

export interface Tables {
  access_keys: {
    id: string;
    user_pool_id: string;
    user_id: string | null;
    tenant_id: string | null;
    type: string;
    secret: Buffer;
    status: Generated<string>;
    enabled: Generated<boolean>;
    created_at: Generated<Timestamp>;
    last_used_at: Timestamp | null;
  };
  admin_logs: {
    id: Generated<number>;
    user_pool_id: string;
    at: Generated<Timestamp>;
    request_id: string;
    operation: string;
    operation_type: string;
    resource_type: string;
    admin_user_id: string | null;
    access_key_id: string | null;
    client_ip: string | null;
    user_agent: string | null;
    success: boolean;
    event_detail: string | null;
    operation_param: ColumnType<unknown, string | null | undefined, string | null>;
    origin_value: ColumnType<unknown, string | null | undefined, string | null>;
    target_value: ColumnType<unknown, string | null | undefined, string | null>;
  };
  application_logins: {
    user_pool_id: string;
    app_id: string;
    user_id: string;
    last_login: Timestamp;
    expires_at: Timestamp;
  };
  applications: {
    id: string;
    user_pool_id: string;
    identifier: string;
    name: string;
    logo: string | null;
    description: string | null;
    type: Generated<string>;
    default_protocol: Generated<string>;
    secret: Buffer;
    redirect_uris: Generated<string[]>;
    logout_redirect_uris: Generated<string[]>;
    init_login_uri: string | null;
    allowed_origins: Generated<string[]>;
    sso_enabled: Generated<boolean>;
    sso_enabled_at: Timestamp | null;
    is_integrate_app: Generated<boolean>;
    template: string | null;
    template_data: ColumnType<unknown, string | null | undefined, string | null>;
    oidc_config: Generated<Json<OidcConfig>>;
    oauth_provider_enabled: Generated<boolean>;
    oauth_config: Generated<Json<unknown>>;
    saml_provider_enabled: Generated<boolean>;
    saml_config: Generated<Json<unknown>>;
    cas_provider_enabled: Generated<boolean>;
    cas_config: Generated<Json<unknown>>;
    login_config: Generated<Json<unknown>>;
    register_config: Generated<Json<unknown>>;
    branding_config: Generated<Json<unknown>>;
    custom_branding_enabled: Generated<boolean>;
    custom_security_enabled: Generated<boolean>;
    created_at: Generated<Timestamp>;
    updated_at: Generated<Timestamp>;
    browser_origins: Generated<string[]>;
    sso_show_launchpad: Generated<boolean>;
    enable_permission_apply: Generated<boolean>;
    security_config: Generated<Json<ApplicationSecurity>>;
  };
  archived_users: {
    user_pool_id: string;
    user_id: string;
    archived_at: Timestamp;
  };
  behaviour_records: {
    id: string;
    user_pool_id: string;
    model_id: string | null;
    data: Json<unknown>;
    created_at: Timestamp;
  };
  device_sign_ins: {
    hash: Buffer;
    scan_hash: Buffer;
    user_pool_id: string;
    app_id: string;
    kind: string;
    status: string;
    user_id: string | null;
    ticket_hash: Buffer;
    scope: string;
    client_ip: string;
    user_agent: string | null;
    created_at: Timestamp;
    expires_at: Timestamp;
  };
  devices: {
    id: string;
    user_pool_id: string;
    device_unique_id: string;
    type: string;
    name: string | null;
    version: string | null;
    hks: string | null;
    fde: string | null;
    hor: boolean | null;
    sn: string | null;
    producer: string | null;
    mod: string | null;
    os: string | null;
    imei: string | null;
    meid: string | null;
    description: string | null;
    language: string | null;
    cookie: boolean | null;
    user_agent: string | null;
    custom_data: Generated<Json<CustomData>>;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  email_providers: {
    user_pool_id: string;
    type: string;
    enabled: boolean;
    settings: Buffer;
  };
  email_templates: {
    user_pool_id: string;
    event: string;
    language: string;
    enabled: boolean;
    name: string;
    subject: string;
    sender: string;
    content: string;
    expires_in: number | null;
    redirect_to: string | null;
    engine: Generated<string>;
  };
  identity_sources: {
    id: string;
    user_pool_id: string;
    tenant_id: string | null;
    type: string;
    name: string;
    name_en: string | null;
    logo: string | null;
    created_at: Generated<Timestamp>;
  };
  invitation_applicants: {
    id: string;
    user_pool_id: string;
    name: string;
    email: string;
    inviter_id: string | null;
    operator_id: string | null;
    status: string;
    channel: string;
    created_at: Timestamp;
  };
  invitation_attributions: {
    id: string;
    user_pool_id: string;
    policy_id: string;
    target_type: string;
    target_identifier: string;
    namespace: string;
    created_at: Timestamp;
  };
  invitation_links: {
    identifier: string;
    user_pool_id: string;
    inviter_id: string | null;
    expires_at: Timestamp;
    created_at: Timestamp;
  };
  invitation_policies: {
    id: string;
    user_pool_id: string;
    name: string;
    config: Json<InvitationConfig>;
    initial_password: Buffer | null;
    creator_id: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  invitation_rosters: {
    id: string;
    user_pool_id: string;
    policy_id: string | null;
    name: string;
    status: Generated<string>;
    snapshot: Json<InvitationConfig> | null;
    creator_id: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  invitation_tokens: {
    hash: Buffer;
    user_pool_id: string;
    invitee_id: string;
    verified: Generated<boolean>;
    expires_at: Timestamp;
  };
  invitees: {
    id: string;
    user_pool_id: string;
    roster_id: string;
    name: string;
    email: string;
    phone: string | null;
    phone_country_code: string | null;
    status: Generated<string>;
    source: string;
    creator_id: string | null;
    signature: Buffer | null;
    link_expires_at: Timestamp | null;
    user_id: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  limits: {
    what: string;
    key: string;
    count: number;
    ends_at: number;
  };
  master_key_check: {
    sealed: Buffer;
  };
  messages: {
    id: string;
    user_pool_id: string;
    app_id: string | null;
    channel: string;
    event: string;
    recipient: string;
    content: Buffer | null;
    status: Generated<string>;
    attempts: Generated<number>;
    last_error: string | null;
    created_at: Generated<Timestamp>;
    next_attempt_at: Generated<Timestamp | null>;
    useless_at: Timestamp | null;
    sent_at: Timestamp | null;
    expires_at: Generated<Timestamp>;
  };
  namespaces: {
    user_pool_id: string;
    code: string;
    name: string;
    description: string | null;
    created_at: Generated<Timestamp>;
  };
  nodes: {
    id: string;
    shares: Generated<boolean>;
  };
  nonces: {
    id: string;
    expires_at: Timestamp;
  };
  oidc_models: {
    model: string;
    id: Buffer;
    user_pool_id: string;
    app_id: string | null;
    user_id: string | null;
    grant_id: string | null;
    uid: string | null;
    payload: Json<OidcPayload>;
    expires_at: Timestamp;
    consumed_at: Timestamp | null;
  };
  outbox: {
    id: Generated<number>;
    user_pool_id: string;
    at: Generated<Timestamp>;
    event: string;
    data: Json<unknown>;
  };
  passcodes: {
    user_pool_id: string;
    app_id: string;
    channel: string;
    target: string;
    hash: Buffer;
    wrong: Generated<number>;
    expires_at: Timestamp;
  };
  passkeys: {
    user_pool_id: string;
    credential_id: string;
    user_id: string;
    rp_id: string;
    public_key: Buffer;
    counter: number;
    transports: string[];
    aaguid: string;
    backed_up: boolean;
    authenticator_code: string | null;
    name: string;
    created_at: Timestamp;
    last_used_at: Timestamp | null;
  };
  password_history: {
    id: Generated<number>;
    user_pool_id: string;
    user_id: string;
    hash: string;
    replaced_at: Timestamp;
  };
  password_keys: {
    kind: string;
    private_key: Buffer;
    public_key: string;
    created_at: Generated<Timestamp>;
  };
  refresh_tokens: {
    hash: Buffer;
    user_pool_id: string;
    app_id: string;
    user_id: string;
    grant_id: string;
    issuer: string;
    scope: string;
    session_id: string | null;
    authenticated_at: Timestamp;
    started_at: Timestamp;
    created_at: Timestamp;
    expires_at: Timestamp;
    consumed_at: Timestamp | null;
  };
  registration_whitelist: {
    id: Generated<number>;
    user_pool_id: string;
    app_id: string | null;
    type: string;
    value: string;
    created_at: Timestamp;
  };
  risk_entries: {
    id: string;
    user_pool_id: string;
    user_id: string | null;
    network: string | null;
    list: string;
    limits: string[];
    add_type: string;
    remove_type: string;
    expires_at: Timestamp | null;
    created_at: Timestamp;
  };
  risk_policies: {
    id: string;
    user_pool_id: string;
    opt_object: string;
    rule: Json<RiskRule>;
    created_at: Timestamp;
  };
  role_assignments: {
    id: string;
    user_pool_id: string;
    role_id: string;
    target_type: string;
    target_identifier: string;
    enable_time: number | null;
    end_time: number | null;
    created_at: Generated<Timestamp>;
    updated_at: Generated<Timestamp>;
  };
  roles: {
    id: string;
    user_pool_id: string;
    namespace: string;
    code: string;
    name: string | null;
    description: string | null;
    status: Generated<string>;
    disable_time: number | null;
    enable_permission_apply: Generated<boolean>;
    is_admin_role: Generated<boolean>;
    created_at: Generated<Timestamp>;
    updated_at: Generated<Timestamp>;
  };
  signing_keys: {
    kid: string;
    private_key: Buffer;
    created_at: Generated<Timestamp>;
    expires_at: Timestamp | null;
    longest: Generated<number>;
  };
  token_revocations: {
    user_pool_id: string;
    subject: string;
    kind: string;
    target: string;
    revoked_at: Timestamp;
    expires_at: Timestamp;
  };
  trusted_browsers: {
    id: string;
    user_pool_id: string;
    user_id: string;
    token_hash: string;
    user_agent: string | null;
    client_ip: string;
    created_at: Timestamp;
    expires_at: Timestamp;
  };
  user_agreements: {
    user_pool_id: string;
    user_id: string;
    agreement_id: string;
    app_id: string;
    agreed_at: Timestamp;
  };
  user_custom_values: {
    user_pool_id: string;
    user_id: string;
    key: string;
    value: string;
  };
  user_devices: {
    device_id: string;
    user_id: string;
    user_pool_id: string;
    status: Generated<string>;
    suspended_until: Timestamp | null;
    last_app_id: string | null;
    last_ip: string | null;
    last_login_at: Timestamp | null;
    signed_in_until: Timestamp | null;
    grants: Generated<string[]>;
  };
  user_factors: {
    user_id: string;
    user_pool_id: string;
    factors: Json<UserFactor[]>;
    updated_at: Timestamp;
  };
  user_identities: {
    id: string;
    user_pool_id: string;
    user_id: string;
    ext_idp_id: string;
    provider: string;
    type: string;
    user_id_in_idp: string;
    user_info_in_idp: ColumnType<unknown, string | null | undefined, string | null>;
    access_token: Buffer | null;
    refresh_token: Buffer | null;
    origin_conn_ids: Generated<string[]>;
    created_at: Generated<Timestamp>;
  };
  user_logs: {
    id: Generated<number>;
    user_pool_id: string;
    at: Generated<Timestamp>;
    request_id: string;
    event_type: string;
    user_id: string | null;
    app_id: string | null;
    client_ip: string | null;
    user_agent: string | null;
    success: boolean;
    event_detail: string | null;
  };
  user_otps: {
    user_id: string;
    user_pool_id: string;
    secret: Buffer;
    recovery_code: Buffer | null;
    created_at: Timestamp;
    last_period: number | null;
  };
  user_pools: {
    user_pool_id: string;
    name: string;
    description: string | null;
    logo: string | null;
    secret: Buffer;
    data_key: Buffer;
    settings: Generated<Json<PoolSettings>>;
    created_at: Generated<Timestamp>;
    updated_at: Generated<Timestamp>;
  };
  user_search: {
    user_id: string;
    user_pool_id: string;
    grams: string[];
  };
  user_sync_relations: {
    user_pool_id: string;
    user_id: string;
    provider: string;
    user_id_in_idp: string;
    user_info_in_idp: ColumnType<unknown, string | null | undefined, string | null>;
  };
  users: {
    id: string;
    user_pool_id: string;
    status: Generated<string>;
    work_status: Generated<string>;
    external_id: string | null;
    username: string | null;
    email: string | null;
    email_verified: Generated<boolean>;
    phone: string | null;
    phone_country_code: string | null;
    phone_verified: Generated<boolean>;
    password_hash: string | null;
    password_last_set_at: Timestamp | null;
    password_security_level: number | null;
    reset_password_on_next_login: Generated<boolean>;
    name: string | null;
    nickname: string | null;
    photo: string | null;
    gender: Generated<string>;
    birthdate: string | null;
    country: string | null;
    province: string | null;
    city: string | null;
    address: string | null;
    street_address: string | null;
    postal_code: string | null;
    company: string | null;
    browser: string | null;
    device: string | null;
    given_name: string | null;
    family_name: string | null;
    middle_name: string | null;
    profile: string | null;
    preferred_username: string | null;
    website: string | null;
    zoneinfo: string | null;
    locale: string | null;
    formatted: string | null;
    region: string | null;
    identity_number: string | null;
    custom_data: Generated<Json<CustomData>>;
    metadata_source: ColumnType<unknown, string | null | undefined, string | null>;
    user_source_type: Generated<string>;
    user_source_id: string | null;
    register_source: Generated<string[]>;
    tenant_ids: Generated<string[]>;
    logins_count: Generated<number>;
    last_login: Timestamp | null;
    last_ip: string | null;
    last_login_app: string | null;
    last_mfa_time: Timestamp | null;
    status_changed_at: Timestamp | null;
    tokens_valid_from: Timestamp | null;
    created_at: Generated<Timestamp>;
    updated_at: Generated<Timestamp>;
    username_key: Generated<string | null>;
    email_key: Generated<string | null>;
    deletion_due_at: Timestamp | null;
  };
}
