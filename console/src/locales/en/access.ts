import type { Texts } from '@huigong/contract/locales/text-shape'
import type { access as source } from '../zh-CN/access.ts'

export const access: Texts<typeof source> = {
  why: 'Why this cannot be used',
  explains: '(not available, press to learn why)',
  pageClosed: 'You cannot open this page',
  noRole: 'None',
  nobodyHere: 'No role of this union has it',
  facts: { permission: 'Needed', ownRoles: 'Your roles', rolesWithIt: 'Roles with it', heldBy: 'Held by' },
  rules: {
    held: 'You have this permission. Please reload the page and try again.',
    no_role: 'Your roles at “{{unionName}}” do not have this permission.',
    not_base: '“{{unionName}}” is a base union. Only unions above base use this.',
    no_members: '“{{unionName}}” holds no members directly. Only unions with members use this.',
    only_root: 'Only the union at the top uses this.',
  },
  ask: 'Please ask {{names}}, administrators of this union, to apply for you. ',
  askNobody: 'This union has no administrator who could apply for you. ',
  granting: '“{{name}}” decides.',
  powers: {
    title: 'My permissions',
    lead: 'Your roles and permissions at each union, today or on any day before.',
    on: 'As on',
    roles: 'Roles',
    permissions: 'Permission',
    scope: 'For',
    since: 'since {{from}}',
    until: '{{from}} to {{until}}',
    none: 'You had no role at any union on this day',
    noneHint: 'Choose another day, or ask an administrator of your union to apply for you.',
  },
}
