import type * as z from 'zod';

/**
 * Checks what a handler answers against the contract, in development and tests: a member that is not declared, missing
 * or of another type is a fault of ours. Returns what goes out.
 */
export function checkOutput(schema: z.ZodType, data: unknown, operation: string): unknown {
  const sent = data === undefined ? undefined : JSON.parse(JSON.stringify(data));
  const parsed = schema.safeParse(sent);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${operation} answers ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const undeclared = findUndeclared(sent, parsed.data, '');
  if (undeclared) throw new Error(`${operation} answers ${undeclared}, which its contract does not declare.`);
  return sent;
}

function findUndeclared(sent: unknown, declared: unknown, path: string): string | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  for (const [name, value] of Object.entries(sent)) {
    const known = (declared as Record<string, unknown> | null | undefined)?.[name];
    if (known === undefined && value !== undefined) return path + name;
    const deeper = findUndeclared(value, known, `${path}${name}.`);
    if (deeper) return deeper;
  }
  return undefined;
}
