/** What of a password can be seen while it is typed; well-known words and the own phone are looked for by the server. */
export const passwordRules = (password: string) => {
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((pattern) => pattern.test(password)).length
  return { isLong: password.length >= 10, isMixed: classes >= 3 }
}
