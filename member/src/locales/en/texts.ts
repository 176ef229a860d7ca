import { me, signIn } from './accounts.ts'
import { activities, home, services } from './home.ts'
import { card, inbox } from './members.ts'
import { parts, shell } from './shell.ts'

export const texts = {
  activities,
  card,
  home,
  inbox,
  me,
  parts,
  services,
  shell,
  signIn,
}
