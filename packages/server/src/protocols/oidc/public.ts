export {
  findBrowserSession,
  findInteraction,
  finishInteraction,
  type Interaction,
  type Outcome,
} from './interactions.ts';
