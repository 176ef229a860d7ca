import type { Texts } from '@huigong/contract/locales/text-shape'
import type { home as chineseHome } from '../zh-CN/home.ts'

export const home: Texts<typeof chineseHome> = {
  hello: 'Hello, {{name}}',
  helloNameless: 'Hello',
  guest: {
    title: 'Welcome to Huigong',
    why: 'Sign in with your phone number to verify your name, join your union and show your member card.',
    go: 'Sign in or register',
  },
  verify: {
    title: 'First step: verify your name',
    why: 'If your union has you on its list, you become a member at once, without review.',
    go: 'Verify now',
  },
  join: {
    title: 'Next: join your union',
    why: 'You have no membership yet. Apply to join, or register the membership you have at your workplace.',
    go: 'Join a union',
  },
  pending: {
    member: {
      join: 'Your application to join is being reviewed',
      registration: 'Your membership is being registered',
      transfer: 'Your transfer is being reviewed',
    },
    why: '“{{unionName}}” is reviewing it now',
    go: 'See the application',
  },
  rejected: {
    member: {
      join: 'Your application to join was not approved',
      registration: 'Your membership was not registered',
      transfer: 'Your transfer was not approved',
    },
    why: 'Reason: {{reason}}',
    go: 'See and correct it',
  },
  nameDiffers: {
    title: 'Your membership has to be checked',
    why: '“{{unionName}}” has you on its list under another name than the one you verified. Ask that union to correct it; then your card appears here.',
    go: 'Not your union?',
  },
  retained: {
    status: 'Membership retained',
    why: 'You pay no dues and do not vote meanwhile.',
    go: 'What this means',
  },
  planned: 'On {{day}} you transfer to “{{unionName}}”',
  ended: {
    title: 'Your membership has ended',
    why: 'Your membership in “{{unionName}}” ended on {{day}}. Ask that union if you have questions; you can join again.',
    go: 'Join a union again',
    history: 'See my history',
  },
  card: { go: 'Show my card' },
  kept: 'Show my vouchers without a network',
  unread: 'Unread messages: {{count}}',
}
