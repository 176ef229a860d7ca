import type { AdminSession } from '@huigong/contract'
import { Tree, type TreeDataNode } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '../../../parts/ErrorState.tsx'
import { type TreeSource, useUnionBranches } from './union-branches.ts'

type UnionTreeProps = {
  own: NonNullable<AdminSession['union']>
  chosenId: string
  onChoose: (id: string) => void
  source: TreeSource
}

/** Reads a branch when it is opened; a union chosen elsewhere opens the branches above it. */
export const UnionTree = ({ own, chosenId, onChoose, source }: UnionTreeProps) => {
  const { t } = useTranslation()
  const { branches, addBranch, failure, setFailure } = useUnionBranches()
  const [expanded, setExpanded] = useState<string[]>([own.id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is opened once for each union chosen
  useEffect(() => {
    let isCurrent = true
    const open = async () => {
      const path = chosenId === own.id ? [own.id] : [own.id, ...(await source.pathTo(chosenId))]
      const missing = path.filter((id) => !branches.has(id))
      const loaded = await Promise.all(missing.map(async (id) => [id, await source.load(id)] as const))
      if (!isCurrent) return
      for (const [id, children] of loaded) addBranch(id, children)
      setExpanded((before) => [...new Set([...before, ...path])])
    }
    open().catch((error: unknown) => {
      if (isCurrent) setFailure(error)
    })
    return () => {
      isCurrent = false
    }
  }, [chosenId, own.id])

  const nodeOf = (id: string, title: string, isLeaf: boolean): TreeDataNode => ({
    key: id,
    title,
    isLeaf,
    children: branches.get(id)?.items.map((union) => nodeOf(union.id, union.name, union.isLeaf)),
  })
  if (failure) return <ErrorState error={failure} onRetry={() => setFailure(undefined)} />
  return (
    <>
      <Tree
        aria-label={t('unions.tree')}
        treeData={[nodeOf(own.id, own.name, false)]}
        expandedKeys={expanded}
        selectedKeys={[chosenId]}
        blockNode
        showLine
        motion={false}
        onExpand={(keys) => setExpanded(keys.map(String))}
        onSelect={(_, { node }) => onChoose(String(node.key))}
        loadData={async (node) => {
          const id = String(node.key)
          if (!branches.has(id)) addBranch(id, await source.load(id))
        }}
      />
      {branches.get(chosenId)?.isCut ? <p className="soft">{t('unions.treeIsCut')}</p> : null}
    </>
  )
}
