import { me, security, signIn, verification } from './accounts.ts'
import { activities, home, services } from './home.ts'
import { applications, card, inbox, joining, record, unionSearch } from './members.ts'
import { parts, shell } from './shell.ts'

export const texts = {
  activities,
  applications,
  card,
  home,
  inbox,
  joining,
  me,
  parts,
  record,
  security,
  services,
  shell,
  signIn,
  unionSearch,
  verification,
}
