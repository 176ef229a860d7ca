import { member } from '@huigong/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../parts/Button.tsx'
import { Page } from '../../parts/Page.tsx'
import { Problem } from '../../parts/Problem.tsx'
import { useText } from '../../platform/texts.ts'
import { ManagedUnionChoice } from './ManagedUnionChoice.tsx'
import { settleManagement, useManaged } from './management.ts'

/** Another of the unions that one manages, without another code. */
export const SwitchUnionPage = () => {
  const text = useText()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { unionId: presentId } = useManaged()
  const open = useMutation({
    mutationFn: (unionId: string) => member.management.open({ unionId }),
    onSuccess: async (management) => {
      settleManagement(queries, management)
      await navigate({ to: '/management' })
    },
  })
  return (
    <Page title={text('management.switch')} up="/management">
      <Problem error={open.error} />
      <ManagedUnionChoice
        action={({ id }) =>
          id === presentId ? (
            <p className="soft">{text('management.isPresent')}</p>
          ) : (
            <Button
              kind="plain"
              isBusy={open.isPending && open.variables === id}
              onClick={() => open.mutate(id)}
            >
              {text('management.chooseThis')}
            </Button>
          )
        }
      />
    </Page>
  )
}
