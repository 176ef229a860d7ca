import { admin } from '@huigong/client'
import type { RegistrationApplication } from '@huigong/contract'

/** One of my applications; there are few of them, so the list is read to its end. */
export const findRegistration = async (id: string): Promise<RegistrationApplication | null> => {
  let cursor: string | undefined
  do {
    const page = await admin.unions.listRegistrations({ limit: 100, cursor })
    const found = page.items.find((application) => application.id === id)
    if (found) return found
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  return null
}
