import type { Texts } from '@huigong/contract/locales/text-shape'
import type { parts as chineseParts, shell as chineseShell } from '../zh-CN/shell.ts'

export const shell: Texts<typeof chineseShell> = {
  product: 'Huigong',
  back: 'Back',
  offline: 'Your phone is offline. Check the connection, then go on.',
  tabs: { label: 'Main pages', home: 'Home', services: 'Services', activities: 'Activities', me: 'Me' },
  verifyFirst: {
    title: 'Verify your name first',
    why: 'For this we must know that it is you. Your name and document number are enough; it takes a minute or two, and then you come back here.',
    go: 'Verify now',
  },
  broken: {
    title: 'The page did not open',
    why: 'It may just have been updated. Load it again; if that fails, try later.',
    reload: 'Load again',
  },
  missing: {
    title: 'There is no such page',
    why: 'The address may be wrong, or the page has moved.',
    home: 'Go to the start page',
  },
}

export const parts: Texts<typeof chineseParts> = {
  busy: 'One moment',
  loading: 'Loading',
  retry: 'Try again',
  failure: 'This could not be loaded',
  optional: ' (optional)',
  call: 'Call the union: {{phone}}',
  more: 'Show more',
  yes: 'Yes',
  no: 'No',
  step: 'Step {{step}} of {{of}}',
  photo: {
    take: 'Take or choose a photo',
    again: 'Take or choose another photo',
    sending: 'Sending the photo…',
    hint: 'All four corners in the picture, the writing clear. The photo is made smaller by itself.',
    open: 'Tap the picture to enlarge it',
    broken: 'The picture could not be opened. Load the page again.',
  },
  region: {
    province: 'Province',
    city: 'City',
    district: 'District or county',
    street: 'Town or street',
    choose: 'Please choose',
    noFurther: 'No further',
  },
}
