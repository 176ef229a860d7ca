import { endpoint } from '../endpoint.ts'
import { nothing } from '../values/basics.ts'
import { federationSettings } from './settings.ts'

export const settings = {
  get: endpoint({
    method: 'GET',
    path: '/admin/settings',
    may: 'settings.view',
    summary: 'The federation’s own rules',
    input: nothing,
    output: federationSettings,
  }),
  change: endpoint({
    method: 'PUT',
    path: '/admin/settings',
    may: 'settings.manage',
    summary: 'Change them, at the union at the top',
    input: federationSettings,
    output: federationSettings,
  }),
}
