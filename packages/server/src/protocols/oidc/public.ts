export { OWN_CALLBACK } from './client.ts';
export {
  findBrowserSession,
  findInteraction,
  finishInteraction,
  type Interaction,
  type Outcome,
} from './interactions.ts';
export { findSignedIn, type SignedIn, signOut } from './sign-out.ts';
