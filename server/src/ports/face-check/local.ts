import { randomUUID } from 'node:crypto'
import type { FaceCheck, FaceCheckOutcome } from './port.ts'

type Check = { returnUrl: string; outcome: FaceCheckOutcome }

/** Looks at no face: the page `/demo/face-check` of this server asks how the check is to end. Forgets all at a restart. */
export function createLocalFaceCheck(): FaceCheck {
  const checks = new Map<string, Check>()
  return {
    async start({ returnUrl }) {
      const ticket = randomUUID()
      checks.set(ticket, { returnUrl, outcome: 'waiting' })
      return { ticket, url: new URL(`/demo/face-check?ticket=${ticket}`, returnUrl).href }
    },
    findOutcome: async (ticket) => checks.get(ticket)?.outcome ?? 'failed',
    desk: {
      findReturnUrl: (ticket) => checks.get(ticket)?.returnUrl,
      settle(ticket, outcome) {
        const check = checks.get(ticket)
        if (check) checks.set(ticket, { ...check, outcome })
      },
    },
  }
}
