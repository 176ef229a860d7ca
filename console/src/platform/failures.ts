import { ApiError } from '@huigong/client'

type Listener<Value> = (value: Value) => void

const createChannel = <Value>() => {
  const listeners = new Set<Listener<Value>>()
  return {
    announce: (value: Value) => {
      for (const listener of listeners) listener(value)
    },
    listen: (listener: Listener<Value>) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Failures that no page shows itself; the shell turns them into a message. */
export const failures = createChannel<unknown>()
/** The server no longer knows the session; the shell asks to sign in again above the page. */
export const sessionEnds = createChannel<void>()

export const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'session.required' || error.code === 'session.expired')

export const isRefused = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'permission.denied' || error.code === 'thing.not_found')
