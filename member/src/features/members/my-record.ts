import { member } from '@huigong/client'
import { useQuery } from '@tanstack/react-query'

/** Who I am and where I am a member; only for accounts that are verified. */
export const useMyRecord = (isVerified = true) =>
  useQuery({ queryKey: ['my-record'], queryFn: () => member.members.getMine({}), enabled: isVerified })

/** Everything that happened to my membership, newest first. */
export const useMyChanges = (isWanted = true) =>
  useQuery({ queryKey: ['my-changes'], queryFn: () => member.members.listMyChanges({}), enabled: isWanted })
