import { ApiError, admin, once } from '@huigong/client'
import type { ActivityDetail, ActivityForm } from '@huigong/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { useFormProblems } from '../../../parts/form-problems.ts'
import { keepActivity } from '../activity-queries.ts'

type Asked = { form: ActivityForm; next: 'stay' | 'check'; revision?: number }

type SavedActivity = { problems: ReturnType<typeof useFormProblems>; release: () => void }

/** Saves a draft and goes on; somebody else's change in between is told, not overwritten. */
export const useSavedActivity = (activity: ActivityDetail | undefined, props: SavedActivity) => {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const client = useQueryClient()
  const navigate = useNavigate()
  const saving = useMutation({
    mutationFn: ({ form, revision }: Asked) =>
      activity
        ? admin.activities.edit({ ...form, id: activity.id, revision: revision ?? activity.revision }, once())
        : admin.activities.create(form, once()),
    meta: { showsOwnErrors: true },
    onSuccess: (saved, { next }) => {
      keepActivity(client, saved)
      props.release()
      if (next === 'stay') void message.success(t('activityForm.saved'))
      const where = { to: '/activities/$id/edit', params: { id: saved.id } } as const
      if (next === 'check') void navigate({ ...where, search: { step: 'check' } as never })
      // Opened anew on what was saved: its revision is another one, and a new draft has an address now.
      else void navigate({ to: '/activities/$id', params: { id: saved.id } })
    },
    onError: props.problems.show,
  })
  const isOutdated = saving.error instanceof ApiError && saving.error.code === 'activity.changed'
  return {
    save: (form: ActivityForm, next: Asked['next']) => {
      if (!saving.isPending) saving.mutate({ form, next })
    },
    /** Saves what was typed over what somebody else saved: with the revision that is there now. */
    overwrite: async () => {
      const last = saving.variables
      if (!activity || !last) return
      const { revision } = await admin.activities.get({ id: activity.id })
      saving.mutate({ ...last, revision })
    },
    isSaving: saving.isPending ? saving.variables.next : undefined,
    isOutdated,
  }
}
