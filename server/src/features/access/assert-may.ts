import type { May } from '@huigong/contract'
import type { Actor } from './actor.ts'
import { clerk, reachOf, signedIn, verified } from './reach.ts'

/** Holds an endpoint's promise about who may call it. */
export const assertMay = (actor: Actor, may: May): void => {
  if (may === 'anyone') return
  if (may === 'account') return void signedIn(actor)
  if (may === 'verified') return void verified(actor)
  if (may === 'clerk') return void clerk(actor)
  verified(actor)
  reachOf(actor, may)
}
