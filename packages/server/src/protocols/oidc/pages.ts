import type { FastifyRequest } from 'fastify';
import type { Application } from '../../domains/applications/public.ts';

/** A document for a browser. */
export interface Page {
  html: string;
  headers: Record<string, string>;
}

/** A request that cannot be answered, as a person is told. */
export interface ProblemPage {
  status: number;
  /** The code of the protocol: `invalid_redirect_uri`, `session_not_found`, ... */
  error: string;
  /** English, for the developer of the application. */
  description: string;
  application: Application | undefined;
}

/** Sign-out that did not prove where it came from. */
export interface LogoutPage {
  application: Application | undefined;
  userId: string;
  /** Where the form posts to, with `hidden`. */
  action: string;
  hidden: Record<string, string>;
}

/** The pages that the protocol shows; drawn elsewhere. */
export interface OidcPages {
  problem(request: FastifyRequest, problem: ProblemPage): Promise<Page>;
  logout(request: FastifyRequest, logout: LogoutPage): Promise<Page>;
  loggedOut(request: FastifyRequest, application: Application | undefined): Promise<Page>;
}
