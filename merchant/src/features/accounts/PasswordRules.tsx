import { Icon } from '@huigong/member/parts/Icon'
import { useText } from '../../platform/texts.ts'
import { passwordRules } from './password-rules.ts'
import './accounts.css'

/** The rules, each with whether it is kept so far. */
export const PasswordRules = ({ password }: { password: string }) => {
  const text = useText()
  const { isLong, isMixed } = passwordRules(password)
  const rule = (isKept: boolean, words: string) => (
    <li className={isKept ? 'rule-kept' : undefined}>
      <Icon name={isKept ? 'good' : 'wait'} />
      <span>
        {words}
        {text(isKept ? 'password.kept' : 'password.notYet')}
      </span>
    </li>
  )
  return (
    <ul className="password-rules">
      {rule(isLong, text('password.long', { count: password.length }))}
      {rule(isMixed, text('password.mixed'))}
      <li>
        <Icon name="hint" />
        <span>{text('password.known')}</span>
      </li>
    </ul>
  )
}
