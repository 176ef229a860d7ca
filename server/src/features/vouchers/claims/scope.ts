import type { ClaimActivity } from './claim-facts.ts'

type Scoped = Pick<ClaimActivity, 'scope' | 'unionPath' | 'branchPaths'>

/** Whether members of the union with this path may take part (适用范围), by where the unions stand now. */
export const isInScope = ({ scope, unionPath, branchPaths }: Scoped, path: string): boolean => {
  if (scope === 'own') return path === unionPath
  if (scope === 'below') return isAtOrBelow(path, unionPath)
  return branchPaths.some((branch) => isAtOrBelow(path, branch))
}

const isAtOrBelow = (path: string, branch: string) => path === branch || path.startsWith(`${branch}.`)
