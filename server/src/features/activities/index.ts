/** Activities (活动): the shell that every kind shares, their publication and their life. */
export { createActivity } from './create-activity.ts'
export { editActivity } from './edit-activity.ts'
export { getActivity } from './get-activity.ts'
export { listActivities } from './list-activities.ts'
export { listTraces } from './list-traces.ts'
export { removeActivity } from './remove-activity.ts'
