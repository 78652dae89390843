/** Permission space of the administrators' roles. */
export const SYSTEM_SPACE = 'system';

/** The role in {@link SYSTEM_SPACE} whose holders may call every management operation. */
export const SUPER_ADMIN = 'super-admin';
