import { useNavigate, useRouterState } from '@tanstack/react-router'
import { z } from 'zod'

/** Parts of a `validateSearch`: what cannot be read is left out, so that an old address still opens. */
export const textParam = z.coerce.string().trim().max(60).optional().catch(undefined)
export const choiceParam = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices).optional().catch(undefined)
export const dayParam = z.iso.date().optional().catch(undefined)
/** Every list's address has these two: `PageTable` reads and writes them. */
export const pageParams = {
  cursor: z.coerce.string().max(400).optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(100).optional().catch(undefined),
}

export type Address = Record<string, string | number | undefined>

type Change = { replace?: boolean; trail?: string[] }

/** The filters in the address, and a change of some of them; `trail` is the way back through the pages. */
export const useAddress = () => {
  const navigate = useNavigate()
  const location = useRouterState({ select: (state) => state.location })
  const search = location.search as Address
  const trail = (location.state as { trail?: string[] }).trail ?? []
  const change = (patch: Address, options: Change = {}): void => {
    const next = Object.fromEntries(
      Object.entries({ ...search, ...patch }).filter(([, value]) => value !== undefined && value !== ''),
    )
    void navigate({
      to: '.',
      search: next,
      replace: options.replace ?? false,
      state: (before) => ({ ...before, trail: options.trail ?? [] }) as typeof before,
    })
  }
  return { search, trail, change }
}
